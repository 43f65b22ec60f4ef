# language: de
Funktionalität: Bewilligung
  Was für jeden Bescheid gilt: Bis zwei Menschen gezeichnet haben, ist er ein Entwurf und verspricht nichts.
  Danach nennt er Betrag, Gründe und den Rechtsbehelf beim richtigen Gericht.

  @BW-01
  Regel: BW-01 Ermessen und zwei Unterschriften
    Herkunft: Gesetz (§§ 35a, 40 VwVfG, §§ 23, 44 LHO). Ermessen übt kein Programm aus; kein Schreiben sagt
    vorher etwas zu. Die Regel wirkt in der Akte, nicht im Vorschlag.

    Szenario: Der Vorschlag selbst sagt zum Ermessen nichts
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann lautet das Ergebnis Bewilligung
      Und ist die Regel BW-01 im Vorschlag nicht aufgeführt

  @BW-02
  Regel: BW-02 Begründung jeder Abweichung
    Herkunft: Gesetz (§ 39 VwVfG). Wer weniger bekommt als beantragt, soll wissen, warum.

    Szenario: Der Vorschlag führt die Pflicht zur Begründung nicht auf
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann lautet das Ergebnis Bewilligung
      Und ist die Regel BW-02 im Vorschlag nicht aufgeführt

  @BW-03
  Regel: BW-03 Rechtsbehelfsbelehrung mit dem richtigen Gericht
    Herkunft: Gesetz (§§ 52 Nr. 3, 58, 68, 74 VwGO). Ein falsches Gericht verlängert die Frist von einem Monat
    auf ein Jahr.

    Szenario: Der Vorschlag führt die Belehrung nicht als Feststellung auf
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann lautet das Ergebnis Bewilligung
      Und ist die Regel BW-03 im Vorschlag nicht aufgeführt

    Szenariogrundriss: Jeder Antragsteller hat sein Gericht
      Angenommen ein vollständiger Antrag <wessen> für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann lautet der Rechtsbehelf „Klage“ innerhalb „1 Monat“ beim <Gericht>
      Und ist die Regel BW-03 im Vorschlag nicht aufgeführt

      Beispiele:
        | wessen                              | Gericht                            |
        | der Stadt Koblenz                   | „VG Koblenz“                       |
        | des Westerwaldkreises               | „VG Koblenz“                       |
        | der Landeshauptstadt Mainz          | „VG Mainz“                         |
        | des Landkreises Mainz-Bingen        | „VG Mainz“                         |
        | des Landkreises Germersheim         | „VG Neustadt an der Weinstraße“    |
        | der Stadt Speyer                    | „VG Neustadt an der Weinstraße“    |
        | der Stadt Trier                     | „VG Trier“                         |
        | des Landkreises Trier-Saarburg      | „VG Trier“                         |

    Szenario: Vom ersten Tag an steht der Rechtsbehelf fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann lautet der Rechtsbehelf „Klage“ innerhalb „1 Monat“ beim „VG Neustadt an der Weinstraße“
      Und ist die Regel BW-03 im Vorschlag nicht aufgeführt

    Szenario: Vor dem ersten Tag wird kein Rechtsbehelf erfunden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann stehen Rechtsbehelf und Frist nicht fest
      Und ist die Regel BW-03 im Vorschlag nicht aufgeführt

  Regel: Ein Entwurf verspricht nichts
    Bis zwei Menschen gezeichnet haben, steht auf jeder Seite „ENTWURF“.

    @Register
    Szenario: Vor der ersten Unterschrift ist der Bescheid ein Entwurf
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann ist das Schreiben als Entwurf gekennzeichnet
      Und sagt das Schreiben „noch keine Entscheidung“
      Und sagt das Schreiben „achtzigtausend Euro“
      Und verspricht das Schreiben nichts

    @Register
    Szenario: Eine Unterschrift macht aus dem Entwurf noch keinen Bescheid
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann ist das Schreiben als Entwurf gekennzeichnet
      Und verspricht das Schreiben nichts

    @Register
    Szenario: Mit der zweiten Unterschrift wird der Entwurf zum Bescheid
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt zum Vorgang „2026-017“ alles bestätigt, was zu bestätigen ist
      Und Anna Amt den Vorgang „2026-017“ zeichnet
      Und Bert Blick den Vorgang „2026-017“ zeichnet
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann ist das Schreiben nicht als Entwurf gekennzeichnet
      Und sagt das Schreiben „Wir bewilligen Ihnen“
      Und sagt das Schreiben „achtzigtausend Euro“
      Und sagt das Schreiben „2. Unterschrift: Bert Blick“

    @Register
    Szenario: Wo ein Mensch noch prüfen muss, gibt es kein Schreiben
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die anderen Landesmittel betragen 5.000,00 €
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann wird das abgelehnt: „ein Schreiben an den Antragsteller gibt es dazu nicht“

  Regel: Ein Bescheid nennt Gründe und Rechtsbehelf
    Jede Abweichung mit ihrer Regel, und das Gericht am Sitz des Antragstellers.

    @HO-01 @Register
    Szenario: Ein gekürzter Bescheid nennt die Regel, den Betrag und den Höchstbetrag
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 72.500,00 €
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann sagt das Schreiben „beantragt 72.500,00 €“
      Und sagt das Schreiben „Höchstbetrag von 60.000,00 €“
      Und sagt das Schreiben „Regel HO-01“
      Und verspricht das Schreiben nichts

    @FG-02 @Register
    Szenario: Eine Ablehnung nennt ihren Grund
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann sagt das Schreiben „Regel FG-02“
      Und sagt das Schreiben „nach pflichtgemäßem Ermessen“
      Und verspricht das Schreiben nichts

    @Register
    Szenario: Der Bescheid nennt Klage, Frist und Gericht
      Angenommen Anna Amt arbeitet in der Sachbearbeitung
      Und Bert Blick arbeitet in der Zeichnung
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn Anna Amt die Liste „antraege.xlsx“ übernimmt
      Und Anna Amt das Schreiben zum Vorgang „2026-017“ erstellt
      Dann sagt das Schreiben „innerhalb eines Monats nach seiner Bekanntgabe Klage“
      Und sagt das Schreiben „Verwaltungsgericht Neustadt an der Weinstraße“
