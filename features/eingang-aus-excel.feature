# language: de
Funktionalität: Eingang aus Excel
  Wie Anträge aus Arbeitsmappen gelesen werden. Was sich lesen lässt, wird geprüft, auch wenn
  anderes nicht lesbar ist. Was mehrdeutig ist, wird nachgefragt und nie gedeutet.
  Eine Prüfung endet mit offenen Punkten, wenn vor der Zeichnung noch etwas zu klären ist.

  Regel: Beträge
    Verstanden wird, was nur eine Bedeutung hat. Alles andere steht mit seiner Zelle in der Mängelliste.

    @VO-03
    Szenariogrundriss: Schreibweisen eines Betrags, die nur eine Bedeutung haben
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Personalkosten steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel VO-03 erfüllt
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung
      Und endet die Prüfung ohne offene Punkte

      Beispiele:
        | Inhalt                   |
        | der Text „60.000,00 €“   |
        | der Text „60000,00“      |
        | der Text „60 000,00 EUR“ |
        | der Text „60.000“        |
        | die Zahl 60000           |

    @VO-01 @VO-03
    Szenariogrundriss: Was mehrdeutig oder kein Betrag ist, wird nachgefragt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Personalkosten steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel VO-03 nicht erfüllt
      Und ist die Regel VO-01 erfüllt
      Und lautet das Ergebnis Nachforderung
      Und nennt die Mängelliste zur Angabe Personalkosten „<genannt>“
      Und endet die Prüfung mit offenen Punkten

      Beispiele:
        | Inhalt                                  | genannt    |
        | der Text „60.00“                        | 60.00      |
        | der Text „60,000“                       | 60,000     |
        | der Text „60000.50“                     | 60000.50   |
        | der Text „-5.000,00“                    | negativ    |
        | der Text „ca. 60.000“                   | ca. 60.000 |
        | der Fehlerwert #BEZUG!                  | #BEZUG!    |
        | eine Formel ohne gespeichertes Ergebnis | Formel     |

    @VO-02
    Szenario: Ein leeres Feld wird nachgefordert
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Drittmittel Sach fehlt
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel VO-02 nicht erfüllt
      Und lautet das Ergebnis Nachforderung
      Und nennt die Mängelliste zur Angabe Drittmittel Sach „Die Angabe fehlt“
      Und verweist die Mängelliste auf die Zelle „N2“ der Liste „antraege.xlsx“
      Und endet die Prüfung mit offenen Punkten

  Regel: Tage und Zeitpunkte
    Ein Datum ohne Uhrzeit gilt als Beginn des Tages, mit einem Hinweis.

    @FG-04
    Szenariogrundriss: Tage, die es nicht gibt oder die mehrdeutig sind
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Förderende steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel FG-04 offen
      Und lautet das Ergebnis Nachforderung
      Und nennt die Mängelliste zur Angabe Förderende „<genannt>“
      Und endet die Prüfung mit offenen Punkten

      Beispiele:
        | Inhalt                | genannt    |
        | der Text „31.02.2026“ | 31.02.2026 |
        | der Text „31.12.26“   | 31.12.26   |
        | die Zahl 46387        | 46387      |

    @FR-01
    Szenario: Ein Datum ohne Uhrzeit ist der Beginn des Tages
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Eingang am steht der Text „16.08.2025“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel FR-01 erfüllt
      Und nennt die Regel FR-01 „16.08.2025, 00:00:00 Uhr“
      Und nennt die Mängelliste zur Angabe Eingang am „00:00“
      Und lautet das Ergebnis Bewilligung
      Und endet die Prüfung ohne offene Punkte

    @FR-04
    Szenario: Eine Uhrzeit, die es zweimal gab, wird nachgefragt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte Eingang am steht der Text „26.10.2025 02:30“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel FR-04 offen
      Und lautet das Ergebnis Prüfung durch Menschen
      Und nennt die Mängelliste zur Angabe Eingang am „26.10.2025 02:30“
      Und endet die Prüfung mit offenen Punkten

  Regel: Antragsteller
    Tabellenprogramme lassen die führende Null des AGS weg; sie wird ergänzt und vermerkt.

    @AB-03
    Szenario: Die verlorene Null des AGS
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und in der Spalte AGS steht die Zahl 7334
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel AB-03 erfüllt
      Und gilt als Antragsteller „Landkreis Germersheim“ mit dem AGS „07334“
      Und nennt die Mängelliste zur Angabe AGS „07334“
      Und lautet das Ergebnis Bewilligung
      Und endet die Prüfung ohne offene Punkte

  Regel: Zeilen und Spalten
    Jede Zeile wird geprüft, auch eine ausgeblendete. Eine fehlerhafte Zeile verdeckt keine andere.

    @Arbeitsmappe
    Szenario: Ein vollständiger Antrag lässt nichts offen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann lautet das Ergebnis Bewilligung
      Und liegt keine Mängelliste vor
      Und endet die Prüfung ohne offene Punkte

    @Arbeitsmappe
    Szenario: Ausgeblendete Zeilen werden geprüft und gemeldet
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Zeile des Antrags ist ausgeblendet
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    |
        | 1            | Bewilligung |
        | 2            | Bewilligung |
      Und nennt die Mängelliste „ausgeblendet“
      Und endet die Prüfung ohne offene Punkte

    @Arbeitsmappe
    Szenario: Eine fehlerhafte Zeile verdeckt keine andere
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und in der Spalte Eingang am steht der Text „demnächst“
      Und in der Spalte Antragsteller steht die Zahl 46000
      Und in der Spalte Personalkosten steht der Fehlerwert #BEZUG!
      Und ein weiterer vollständiger Antrag der Stadt Speyer für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               |
        | 1            | Bewilligung            |
        | 2            | Prüfung durch Menschen |
        | 3            | Bewilligung            |
      Und nennt die Mängelliste zur Angabe Eingang am „demnächst“
      Und nennt die Mängelliste zur Angabe Antragsteller „46000“
      Und nennt die Mängelliste zur Angabe Personalkosten „#BEZUG!“
      Und endet die Prüfung mit offenen Punkten

    @Arbeitsmappe
    Szenario: Eine Liste ohne Pflichtspalte wird zurückgewiesen, die anderen werden geprüft
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „A-1“
      Und dies steht in der Liste „a.xlsx“
      Und ein vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „B-1“
      Und dies steht in der Liste „b.xlsx“
      Und in der Liste „a.xlsx“ fehlt die Spalte Sachkosten
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    |
        | B-1          | Bewilligung |
      Und nennt die Mängelliste „Sachkosten“
      Und meldet die Prüfung „Sachkosten“
      Und endet die Prüfung mit einem nicht lesbaren Eingang

    @Arbeitsmappe
    Szenario: Ist die einzige Liste nicht lesbar, gibt es kein Ergebnis
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Und in der Liste „antraege.xlsx“ fehlt die Spalte Eigenmittel
      Wenn der Ordner geprüft wird
      Dann liegt kein Ergebnis vor
      Und meldet die Prüfung „Eigenmittel“
      Und endet die Prüfung mit einem nicht lesbaren Eingang

  Regel: Dateien
    Dieselbe Datei zählt einmal; eigene Ergebnisse zählen nicht.

    @Arbeitsmappe
    Szenario: Eine Datei, die zweimal vorliegt, zählt einmal
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Und die Liste „antraege.xlsx“ liegt ein zweites Mal als „Kopie von antraege.xlsx“ vor
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | Betrag      |
        | 1            | Bewilligung | 80.000,00 € |
      Und nennt die Mängelliste „Inhalt“
      Und endet die Prüfung ohne offene Punkte

    @Arbeitsmappe
    Szenario: Eigene Ergebnisse werden übersprungen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und der Ordner samt den Ergebnissen geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | Betrag      |
        | 1            | Bewilligung | 80.000,00 € |
      Und nennt die Mängelliste „übersprungen“
      Und endet die Prüfung ohne offene Punkte

  Regel: Aktenzeichen
    Dasselbe Aktenzeichen mit gleichen Angaben zählt einmal. Mit verschiedenen Angaben ist zu klären,
    welcher Antrag gilt; bis dahin hält keiner einen Platz.

    @Arbeitsmappe
    Szenario: Dasselbe Aktenzeichen mit gleichen Angaben
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „a.xlsx“
      Und ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und dies steht in der Liste „b.xlsx“
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    |
        | 1            | Bewilligung |
        | 2            | Bewilligung |
      Und nennt die Mängelliste zur Angabe Aktenzeichen „einmal gezählt“
      Und endet die Prüfung ohne offene Punkte

    @Arbeitsmappe
    Szenario: Dasselbe Aktenzeichen mit verschiedenen Angaben
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und ein weiterer vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und die Personalkosten betragen 60.000,01 €
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann erhalten 2 Anträge das Ergebnis Nachforderung
      Und nennt die Mängelliste zur Angabe Aktenzeichen „verschiedenen Angaben“
      Und endet die Prüfung mit offenen Punkten
