# language: de
Funktionalität: Vollständigkeit
  Was ein Antrag enthalten muss. Fehlendes wird nachgefordert, Unlesbares wird nie gedeutet.

  @VO-01
  Regel: VO-01 Pflichtangaben und Anlagen
    Herkunft: vergleichbares Programm; Hinweise des Ministeriums zum Förderantrag.
    Alle Pflichtangaben sind ausgefüllt, und Finanzierungsplan, Stellenbeschreibung und Unterschrift
    liegen vor. Sonst wird nachgefordert, was fehlt.

    Szenario: Der vollständige Antrag, von dem die Beispiele ausgehen
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Wenn der Antrag geprüft wird
      Dann enthält der Antrag:
        | Angabe                           | Wert                       |
        | Aktenzeichen                     | 1                          |
        | Eingang am                       | 01.09.2025 um 09:00:00 Uhr |
        | Vollständig am                   | –                          |
        | AGS                              | 07334                      |
        | Antragsteller                    | Landkreis Germersheim      |
        | Förderbeginn                     | 01.01.2026                 |
        | Förderende                       | 31.12.2026                 |
        | Stellenumfang (VZÄ)              | 1,0 VZÄ                    |
        | Arbeitsvertrag vom               | –                          |
        | Vorzeitiger Beginn zugestimmt am | –                          |
        | Personalkosten                   | 60.000,00 €                |
        | Sachkosten                       | 20.000,00 €                |
        | Drittmittel Personal             | 0,00 €                     |
        | Drittmittel Sach                 | 0,00 €                     |
        | Andere Landesmittel              | 0,00 €                     |
        | Eigenmittel                      | 0,00 €                     |
        | Gesamtfinanzierung gesichert     | ja                         |
        | Teilförderung akzeptiert         | nein                       |
        | Finanzierungsplan                | ja                         |
        | Stellenbeschreibung              | ja                         |
        | Unterschrift                     | ja                         |
      Und ist die Regel VO-01 erfüllt
      Und lautet das Ergebnis Bewilligung
      Und sind 60.000,00 € für Personal und 20.000,00 € für Sachkosten vorgeschlagen

    Szenariogrundriss: Eine Pflichtangabe fehlt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 nicht erfüllt
      Und ist die Wirkung der Regel VO-01: Rückfrage
      Und nennt die Regel VO-01 „<genannt>“
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Angabe                       | genannt                      | Ergebnis               |
        | Eingang am                   | Eingang                      | Prüfung durch Menschen |
        | Antragsteller                | Antragsteller                | Nachforderung          |
        | Förderbeginn                 | Förderbeginn                 | Nachforderung          |
        | Förderende                   | Förderende                   | Nachforderung          |
        | Stellenumfang (VZÄ)          | Stellenumfang (VZÄ)          | Nachforderung          |
        | Personalkosten               | Personalkosten               | Nachforderung          |
        | Sachkosten                   | Sachkosten                   | Nachforderung          |
        | Drittmittel Personal         | Drittmittel Personal         | Nachforderung          |
        | Drittmittel Sach             | Drittmittel Sach             | Nachforderung          |
        | Andere Landesmittel          | Andere Landesmittel          | Nachforderung          |
        | Eigenmittel                  | Eigenmittel                  | Nachforderung          |
        | Gesamtfinanzierung gesichert | Gesamtfinanzierung gesichert | Nachforderung          |
        | Teilförderung akzeptiert     | Teilförderung akzeptiert     | Nachforderung          |
        | Finanzierungsplan            | Finanzierungsplan            | Nachforderung          |
        | Stellenbeschreibung          | Stellenbeschreibung          | Nachforderung          |
        | Unterschrift                 | Unterschrift                 | Nachforderung          |

    Szenariogrundriss: Eine Anlage liegt nicht vor
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Anlage> lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 nicht erfüllt
      Und nennt die Regel VO-01 „<Anlage>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Anlage              |
        | Finanzierungsplan   |
        | Stellenbeschreibung |
        | Unterschrift        |

    Szenariogrundriss: Leer darf bleiben, was keine Pflichtangabe ist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 erfüllt
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Angabe                           |
        | Aktenzeichen                     |
        | Vollständig am                   |
        | AGS                              |
        | Arbeitsvertrag vom               |
        | Vorzeitiger Beginn zugestimmt am |

    Szenario: Alles, was fehlt, wird auf einmal nachgefordert
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Förderende fehlt
      Und die Angabe Eigenmittel fehlt
      Und die Angabe Unterschrift lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 nicht erfüllt
      Und nennt die Begründung „Förderende; Eigenmittel; Unterschrift“
      Und lautet das Ergebnis Nachforderung

    @FG-02
    Szenario: Ein Grund zur Ablehnung geht der Nachforderung vor
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und die Angabe Eigenmittel fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 nicht erfüllt
      Und ist die Regel FG-02 nicht erfüllt
      Und lautet das Ergebnis Ablehnung

    Szenario: Ein „nein“ ist nur bei einer Anlage ein Mangel der Vollständigkeit
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Gesamtfinanzierung gesichert lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-01 erfüllt
      Und lautet das Ergebnis Nachforderung

  @VO-02
  Regel: VO-02 Null ist eine Angabe, leer nicht
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Ein leeres Feld kann „keine Mittel“ oder „vergessen“ heißen; das wird gefragt.

    Szenariogrundriss: Null Euro ist eine Angabe
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Betrag> lautet „0,00 €“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-02 erfüllt
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Betrag               |
        | Personalkosten       |
        | Sachkosten           |
        | Drittmittel Personal |
        | Drittmittel Sach     |
        | Andere Landesmittel  |
        | Eigenmittel          |

    Szenariogrundriss: Ein leeres Feld ist keine Angabe
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Betrag> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-02 nicht erfüllt
      Und ist die Wirkung der Regel VO-02: Rückfrage
      Und nennt die Begründung „<Betrag>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Betrag               |
        | Personalkosten       |
        | Sachkosten           |
        | Drittmittel Personal |
        | Drittmittel Sach     |
        | Andere Landesmittel  |
        | Eigenmittel          |

    @VO-01
    Szenario: Fehlt eine andere Angabe, sind die Beträge dennoch vollständig
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Stellenumfang (VZÄ) fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-02 erfüllt
      Und ist die Regel VO-01 nicht erfüllt
      Und lautet das Ergebnis Nachforderung

  @VO-03
  Regel: VO-03 Unlesbares wird nicht gedeutet
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Was nicht lesbar oder nicht glaubhaft ist, wird nachgefragt. Nicht glaubhaft sind ein
    Stellenumfang von null oder von mehr als 2,0 VZÄ, negative Beträge, Beträge ab zehn Millionen
    Euro und eine Vollständigkeit vor dem Eingang.

    Szenariogrundriss: Eine Angabe ist nicht lesbar
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Angabe> ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 nicht erfüllt
      Und ist die Wirkung der Regel VO-03: Rückfrage
      Und ist die Regel VO-01 erfüllt
      Und lautet das Ergebnis <Ergebnis>

      @VO-01
      Beispiele:
        | Angabe                           | Ergebnis               |
        | Eingang am                       | Prüfung durch Menschen |
        | Vollständig am                   | Nachforderung          |
        | AGS                              | Nachforderung          |
        | Antragsteller                    | Nachforderung          |
        | Förderbeginn                     | Nachforderung          |
        | Förderende                       | Nachforderung          |
        | Stellenumfang (VZÄ)              | Nachforderung          |
        | Arbeitsvertrag vom               | Nachforderung          |
        | Vorzeitiger Beginn zugestimmt am | Nachforderung          |
        | Personalkosten                   | Nachforderung          |
        | Sachkosten                       | Nachforderung          |
        | Drittmittel Personal             | Nachforderung          |
        | Drittmittel Sach                 | Nachforderung          |
        | Andere Landesmittel              | Nachforderung          |
        | Eigenmittel                      | Nachforderung          |
        | Gesamtfinanzierung gesichert     | Nachforderung          |
        | Teilförderung akzeptiert         | Nachforderung          |
        | Finanzierungsplan                | Nachforderung          |
        | Stellenbeschreibung              | Nachforderung          |
        | Unterschrift                     | Nachforderung          |

    Szenariogrundriss: Beträge an den Grenzen des Glaubhaften
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personalkosten  | Stand         | Ergebnis             |
        | -0,01 €         | nicht erfüllt | Nachforderung        |
        | 0,00 €          | erfüllt       | Bewilligung          |
        | 0,01 €          | erfüllt       | Bewilligung          |
        | 9.999.999,98 €  | erfüllt       | gekürzte Bewilligung |
        | 9.999.999,99 €  | erfüllt       | gekürzte Bewilligung |
        | 10.000.000,00 € | nicht erfüllt | Nachforderung        |

    Szenariogrundriss: Jeder Betrag muss glaubhaft sein
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe <Betrag> lautet „<Wert>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 nicht erfüllt
      Und nennt die Begründung „<Betrag>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Betrag               | Wert            |
        | Sachkosten           | 10.000.000,00 € |
        | Drittmittel Personal | -0,01 €         |
        | Drittmittel Sach     | 10.000.000,00 € |
        | Andere Landesmittel  | -0,01 €         |
        | Eigenmittel          | 10.000.000,00 € |

    Szenariogrundriss: Stellenumfang an den Grenzen des Glaubhaften
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Stellenumfang beträgt <Stellenumfang>
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Stellenumfang | Stand         | Ergebnis      |
        | -0,500 VZÄ    | nicht erfüllt | Nachforderung |
        | 0,000 VZÄ     | nicht erfüllt | Nachforderung |
        | 0,001 VZÄ     | erfüllt       | Ablehnung     |
        | 1,999 VZÄ     | erfüllt       | Bewilligung   |
        | 2,000 VZÄ     | erfüllt       | Bewilligung   |
        | 2,001 VZÄ     | nicht erfüllt | Nachforderung |

    Szenariogrundriss: Vollständig kann ein Antrag nicht vor seinem Eingang sein
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Antrag war am <Vollständigkeit> vollständig
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Vollständigkeit            | Stand         | Ergebnis      |
        | 20.08.2025 um 09:14:59 Uhr | nicht erfüllt | Nachforderung |
        | 20.08.2025 um 09:15:00 Uhr | erfüllt       | Bewilligung   |
        | 20.08.2025 um 09:15:01 Uhr | erfüllt       | Bewilligung   |

    Szenariogrundriss: Vor dem 1. Januar 2025 steht nicht fest, was glaubhaft ist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 offen
      Und nennt die Regel VO-03 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                                               |
        | Höchster Stellenumfang, der als richtig eingetragen gilt |
        | Höchster Betrag, der als richtig eingetragen gilt        |

    Szenario: Am 1. Januar 2025 steht fest, was glaubhaft ist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-03 erfüllt
      Und lautet das Ergebnis Ablehnung

  @VO-04
  Regel: VO-04 Ablehnung nach erfolgloser Nachfrist
    Herkunft: Annahme; durch die Bewilligungsbehörde zu bestätigen.
    Ob eine Nachfrist erfolglos abgelaufen ist, zeigt sich erst nach dem Vorschlag. Die Regel gehört
    in die Fallakte.

    Szenario: Der Vorschlag handelt nicht von einer erfolglosen Nachfrist
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Stellenbeschreibung lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-04 im Vorschlag nicht aufgeführt
      Und lautet das Ergebnis Nachforderung

  @VO-05
  Regel: VO-05 Rang nach Vollständigkeit
    Herkunft: vergleichbares Programm; Bundesamt für Logistik und Mobilität, De-minimis 2023.
    Für den Rang zählt, wann der Antrag vollständig war; ohne Angabe gilt er als vollständig bei Eingang.

    Szenario: Ohne Angabe zählt der Eingang
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-05 erfüllt
      Und nennt die Regel VO-05 „20.08.2025, 09:15:00 Uhr“
      Und lautet das Ergebnis Bewilligung

    Szenario: Sonst zählt die Vollständigkeit
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Antrag war am 01.10.2025 um 14:00:00 Uhr vollständig
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-05 erfüllt
      Und nennt die Regel VO-05 „01.10.2025, 14:00:00 Uhr“
      Und lautet das Ergebnis Bewilligung

    Szenario: Ohne lesbaren Zeitpunkt steht kein Rang fest
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und die Angabe Vollständig am ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-05 offen
      Und ist die Wirkung der Regel VO-05: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Wer früher vollständig ist, steht vor dem, der früher eingegangen ist
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                 | Vollständig am             |
        | Landkreis Ahrweiler   | 20.08.2025 um 09:00:00 Uhr | 01.10.2025 um 09:00:00 Uhr |
        | Landkreis Germersheim | 01.09.2025 um 09:00:00 Uhr | 30.09.2025 um 23:59:59 Uhr |
        | Landkreis Kusel       | 02.09.2025 um 09:00:00 Uhr | 02.09.2025 um 09:00:00 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | VO-05   | Ergebnis    |
        | 1            | 3    | erfüllt | Bewilligung |
        | 2            | 2    | erfüllt | Bewilligung |
        | 3            | 1    | erfüllt | Bewilligung |

    Szenario: In der Stunde, die es zweimal gibt, geht die Sommerzeit vor
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller         | Eingang am                              |
        | Landkreis Ahrweiler   | 26.10.2025 um 02:10:00 Uhr (Winterzeit) |
        | Landkreis Germersheim | 26.10.2025 um 02:50:00 Uhr (Sommerzeit) |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | VO-05   | Ergebnis    |
        | 1            | 2    | erfüllt | Bewilligung |
        | 2            | 1    | erfüllt | Bewilligung |

    Szenariogrundriss: Welcher Zeitpunkt den Rang bestimmt, ist seit dem 1. Januar 2025 festgelegt
      Angenommen ein vollständiger Antrag des Landkreises Germersheim für das Jahr 2026
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel VO-05 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   | Ergebnis               |
        | 31.12.2024 um 23:59:59 Uhr | offen   | Prüfung durch Menschen |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt | Ablehnung              |
