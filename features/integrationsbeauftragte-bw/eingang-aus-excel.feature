# language: de
Funktionalität: Eingang aus Excel
  Auch die Angaben, die nur dieses Programm verlangt, werden aus der Antragsliste gelesen.
  Was nicht eindeutig ist, steht mit seiner Zelle in der Mängelliste und wird nie gedeutet.

  Regel: Angaben, die nur dieses Programm verlangt
    Personen auf der Stelle, kleinster Stellenanteil, unterschriebenes PDF und ausgefüllte Excel-Datei
    sind Spalten der Liste wie alle anderen.

    @IB-13 @IB-21
    Szenario: Eine Liste mit Städten und Gemeinden
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller                         | Personalkosten | Personen auf der Stelle | Kleinster Stellenanteil (VZÄ) | Unterschriebenes PDF liegt vor |
        | Stadt Ulm                             | 20.000,00 €    | 2                       | 0,5 VZÄ                       | ja                             |
        | Stadt Konstanz                        | 20.000,00 €    | 2                       | 0,4 VZÄ                       | ja                             |
        | Gemeinde Malsch (Landkreis Karlsruhe) | 20.000,00 €    | 1                       | 1,0 VZÄ                       | ja                             |
        | Gemeinde Baiersbronn                  | 10.000,00 €    | 1                       | 1,0 VZÄ                       | nein                           |
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis             | Betrag      | IB-13         | IB-21         |
        | 1            | Bewilligung          | 20.000,00 € | erfüllt       | erfüllt       |
        | 2            | Ablehnung            | 0,00 €      | erfüllt       | nicht erfüllt |
        | 3            | gekürzte Bewilligung | 10.000,00 € | erfüllt       | erfüllt       |
        | 4            | Nachforderung        | 0,00 €      | nicht erfüllt | erfüllt       |
      Und steht jeder Vorschlag auch im Protokoll
      Und endet die Prüfung mit offenen Punkten

    @IB-20
    Szenariogrundriss: Schreibweisen einer Anzahl, die nur eine Bedeutung haben
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und in der Spalte Personen auf der Stelle steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel IB-20 erfüllt
      Und lautet das Ergebnis Bewilligung
      Und endet die Prüfung ohne offene Punkte

      Beispiele:
        | Inhalt       |
        | die Zahl 1   |
        | der Text „1“ |

    @IB-15 @IB-20
    Szenariogrundriss: Was keine Anzahl ist, wird nachgefragt
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und in der Spalte Personen auf der Stelle steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel IB-20 offen
      Und ist die Regel IB-15 nicht erfüllt
      Und nennt die Mängelliste „Personen auf der Stelle“
      Und lautet das Ergebnis Nachforderung
      Und endet die Prüfung mit offenen Punkten

      Beispiele:
        | Inhalt          |
        | der Text „zwei“ |
        | der Text „1,5“  |
        | der Text „-1“   |

    @Arbeitsmappe
    Szenario: Fehlt eine Spalte, die dieses Programm verlangt, wird die Liste nicht gelesen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und dies steht in der Liste „antraege.xlsx“
      Und in der Liste „antraege.xlsx“ fehlt die Spalte Personen auf der Stelle
      Wenn der Ordner geprüft wird
      Dann liegt kein Ergebnis vor
      Und meldet die Prüfung „Personen auf der Stelle“
      Und endet die Prüfung mit einem nicht lesbaren Eingang

  Regel: AGS mit acht Ziffern
    Excel verliert die führende Null; der AGS einer Gemeinde wird trotzdem erkannt.

    @IB-02
    Szenariogrundriss: Der AGS einer Gemeinde als Zahl und als Text
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und ein vollständiger Antrag der Stadt Blaustein für das Jahr 2026
      Und die Personalkosten betragen 10.000,00 €
      Und in der Spalte AGS steht <Inhalt>
      Und dies steht in der Liste „antraege.xlsx“
      Wenn der Ordner geprüft wird
      Dann ist die Regel IB-02 erfüllt
      Und gilt als Antragsteller „Stadt Blaustein“ mit dem AGS „08425141“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Inhalt              |
        | die Zahl 8425141    |
        | der Text „8425141“  |
        | der Text „08425141“ |
