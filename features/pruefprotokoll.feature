# language: de
@Protokoll
Funktionalität: Prüfprotokoll
  Jede Prüfung wird aufgezeichnet, bevor ihr Ergebnis erscheint. Wer das Protokoll ändert, fällt auf;
  wer zweifelt, kann jeden Vorschlag nachrechnen lassen.

  Regel: Kein Ergebnis ohne Aufzeichnung
    Das Protokoll enthält genau die Vorschläge, die im Ergebnis stehen.

    Szenario: Jeder Vorschlag steht auch im Protokoll
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller         | Personalkosten | Stellenumfang (VZÄ) | Finanzierungsplan |
        | Landkreis Germersheim | 72.500,00 €    | 1,0 VZÄ             | ja                |
        | Landkreis Kusel       | 60.000,00 €    | 0,4 VZÄ             | ja                |
        | Stadt Speyer          | 60.000,00 €    | 1,0 VZÄ             | nein              |
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis             |
        | 1            | gekürzte Bewilligung |
        | 2            | Ablehnung            |
        | 3            | Nachforderung        |
      Und steht jeder Vorschlag auch im Protokoll

    Szenario: Lässt sich nichts aufzeichnen, erscheint kein Ergebnis
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Und das Protokoll lässt sich nicht beschreiben
      Wenn der Ordner geprüft wird
      Dann liegt kein Ergebnis vor
      Und endet die Prüfung mit einem Fehler des Protokolls

    Szenario: Das Protokoll zeigt jeden Vorschlag mit Aktenzeichen und Ergebnis
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Aktenzeichen lautet „2026-017“
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und das Protokoll gezeigt wird
      Dann meldet die Prüfung „2026-017: Bewilligung“
      Und endet die Prüfung ohne offene Punkte

  Regel: Änderungen fallen auf
    Jeder Eintrag nennt die Prüfsumme seines Vorgängers.

    Szenario: Ein unverändertes Protokoll ist unversehrt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und das Protokoll überprüft wird
      Dann meldet die Prüfung „unversehrt: 4 Einträge“
      Und endet die Prüfung ohne offene Punkte

    Szenariogrundriss: Ein einziges verändertes Zeichen wird gefunden
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und ein weiterer vollständiger Antrag des Landkreises Kusel für das Jahr 2026
      Und der Antrag ist am 02.09.2025 um 09:00:00 Uhr eingegangen
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und im Protokoll beim Vorschlag „<Aktenzeichen>“ ein Zeichen verändert wird
      Und das Protokoll überprüft wird
      Dann meldet die Prüfung „<Fundstelle>“
      Und meldet die Prüfung „NICHT unversehrt“
      Und endet die Prüfung mit einem Fehler des Protokolls

      Beispiele:
        | Aktenzeichen | Fundstelle |
        | 1            | Eintrag 3  |
        | 2            | Eintrag 4  |

    Szenario: Auch das Nachrechnen bemerkt einen veränderten Vorschlag
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und im Protokoll beim Vorschlag „1“ ein Zeichen verändert wird
      Und das Protokoll nachgerechnet wird
      Dann endet die Prüfung mit einem Fehler des Protokolls

  Regel: Gleiche Eingaben, gleiches Ergebnis
    Weder Uhrzeit noch Zufall noch Rechner spielen eine Rolle.

    Szenario: Eine wiederholte Prüfung ergibt Zeichen für Zeichen dasselbe
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller         | Personalkosten |
        | Landkreis Germersheim | 72.500,00 €    |
        | Landkreis Kusel       | 60.000,00 €    |
        | Stadt Speyer          | 55.555,55 €    |
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und der Ordner erneut geprüft wird
      Dann gleicht das Ergebnis Zeichen für Zeichen dem der vorigen Prüfung
      Und endet die Prüfung ohne offene Punkte

    Szenario: Alle Vorschläge lassen sich nachrechnen
      Angenommen für das Haushaltsjahr 2026 stehen 140.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller         | Teilförderung akzeptiert |
        | Landkreis Germersheim | ja                       |
        | Landkreis Kusel       | ja                       |
        | Stadt Speyer          | ja                       |
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Und das Protokoll nachgerechnet wird
      Dann erhält 1 Antrag das Ergebnis Bewilligung
      Und erhält 1 Antrag das Ergebnis Teilbewilligung
      Und erhält 1 Antrag das Ergebnis Warteliste
      Und meldet die Prüfung „3 von 3 Vorschlägen“
      Und endet die Prüfung ohne offene Punkte

    Szenario: Ein anderer Lauf für dasselbe Haushaltsjahr wird nicht eingerechnet und erwähnt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und dies steht in der Liste „a.xlsx“
      Wenn der Ordner geprüft wird
      Und der Ordner samt den Ergebnissen geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis    | Betrag      |
        | 1            | Bewilligung | 80.000,00 € |
      Und meldet die Prüfung „nicht eingerechnet“
