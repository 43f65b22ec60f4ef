# language: de
Funktionalität: Vollständigkeit
  Was ein Antrag enthalten muss. Fehlendes wird nachgefordert, Unlesbares wird nie gedeutet.

  @IB-12
  Regel: IB-12 Pflichtangaben und Finanzierungsplan
    Herkunft: Annahme; bekannt ist nur, dass ein unterschriebenes PDF und eine ausgefüllte Excel-Datei nötig
    sind (IB-13). Alle Pflichtangaben sind ausgefüllt, und der Finanzierungsplan liegt vor. Sonst wird
    nachgefordert, was fehlt.

    Szenario: Der vollständige Antrag, von dem die Beispiele ausgehen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann enthält der Antrag:
        | Angabe                            | Wert                       |
        | Aktenzeichen                      | 1                          |
        | Eingang am                        | 01.09.2025 um 09:00:00 Uhr |
        | Vollständig am                    | –                          |
        | AGS                               | 08421                      |
        | Antragsteller                     | Stadt Ulm                  |
        | Förderbeginn                      | 01.01.2026                 |
        | Förderende                        | 31.12.2026                 |
        | Stellenumfang (VZÄ)               | 1,0 VZÄ                    |
        | Arbeitsvertrag vom                | –                          |
        | Vorzeitiger Beginn zugestimmt am  | –                          |
        | Personalkosten                    | 20.000,00 €                |
        | Sachkosten                        | 0,00 €                     |
        | Drittmittel Personal              | 0,00 €                     |
        | Drittmittel Sach                  | 0,00 €                     |
        | Andere Landesmittel               | 0,00 €                     |
        | Eigenmittel                       | 0,00 €                     |
        | Gesamtfinanzierung gesichert      | ja                         |
        | Teilförderung akzeptiert          | nein                       |
        | Finanzierungsplan                 | ja                         |
        | Stellenbeschreibung               | –                          |
        | Unterschrift                      | –                          |
        | Personen auf der Stelle           | 1                          |
        | Kleinster Stellenanteil (VZÄ)     | –                          |
        | Unterschriebenes PDF liegt vor    | ja                         |
        | Ausgefüllte Excel-Datei liegt vor | ja                         |
      Und ist die Regel IB-12 erfüllt
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Eine Pflichtangabe fehlt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 nicht erfüllt
      Und ist die Wirkung der Regel IB-12: Rückfrage
      Und nennt die Regel IB-12 „<genannt>“
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Angabe                            | genannt                           | Ergebnis               |
        | Eingang am                        | Eingang                           | Prüfung durch Menschen |
        | Antragsteller                     | Antragsteller                     | Nachforderung          |
        | Förderbeginn                      | Förderbeginn                      | Nachforderung          |
        | Förderende                        | Förderende                        | Nachforderung          |
        | Stellenumfang (VZÄ)               | Stellenumfang (VZÄ)               | Nachforderung          |
        | Personen auf der Stelle           | Personen auf der Stelle           | Nachforderung          |
        | Personalkosten                    | Personalkosten                    | Nachforderung          |
        | Sachkosten                        | Sachkosten                        | Nachforderung          |
        | Drittmittel Personal              | Drittmittel Personal              | Nachforderung          |
        | Drittmittel Sach                  | Drittmittel Sach                  | Nachforderung          |
        | Andere Landesmittel               | Andere Landesmittel               | Nachforderung          |
        | Gesamtfinanzierung gesichert      | Gesamtfinanzierung gesichert      | Nachforderung          |
        | Teilförderung akzeptiert          | Teilförderung akzeptiert          | Nachforderung          |
        | Finanzierungsplan                 | Finanzierungsplan                 | Nachforderung          |
        | Unterschriebenes PDF liegt vor    | Unterschriebenes PDF liegt vor    | Nachforderung          |
        | Ausgefüllte Excel-Datei liegt vor | Ausgefüllte Excel-Datei liegt vor | Nachforderung          |

    Szenario: Der Finanzierungsplan liegt nicht vor
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Finanzierungsplan lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 nicht erfüllt
      Und nennt die Regel IB-12 „Finanzierungsplan“
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Ein „nein“ ist nur beim Finanzierungsplan ein Mangel der Vollständigkeit
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 erfüllt
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Angabe                            | Ergebnis      |
        | Gesamtfinanzierung gesichert      | Nachforderung |
        | Stellenbeschreibung               | Bewilligung   |
        | Unterschrift                      | Bewilligung   |
        | Unterschriebenes PDF liegt vor    | Nachforderung |
        | Ausgefüllte Excel-Datei liegt vor | Nachforderung |

    Szenariogrundriss: Leer darf bleiben, was keine Pflichtangabe ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 erfüllt
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Angabe                           |
        | Aktenzeichen                     |
        | Vollständig am                   |
        | AGS                              |
        | Arbeitsvertrag vom               |
        | Vorzeitiger Beginn zugestimmt am |
        | Eigenmittel                      |
        | Stellenbeschreibung              |
        | Unterschrift                     |
        | Kleinster Stellenanteil (VZÄ)    |

    Szenario: Alles, was fehlt, wird auf einmal nachgefordert
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Förderende fehlt
      Und die Angabe Sachkosten fehlt
      Und die Angabe Personen auf der Stelle fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 nicht erfüllt
      Und nennt die Regel IB-12 „Förderende“
      Und nennt die Regel IB-12 „Sachkosten“
      Und nennt die Regel IB-12 „Personen auf der Stelle“
      Und lautet das Ergebnis Nachforderung

    @IB-18
    Szenario: Ein Grund zur Ablehnung geht der Nachforderung vor
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt 0,4 VZÄ
      Und die Angabe Sachkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-12 nicht erfüllt
      Und ist die Regel IB-18 nicht erfüllt
      Und lautet das Ergebnis Ablehnung

  @IB-13
  Regel: IB-13 Unterschriebenes PDF und ausgefüllte Excel-Datei
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Beide Dateien müssen vorliegen; fehlt eine, wird sie nachgefordert.

    Szenariogrundriss: Zwei Dateien, vier Möglichkeiten
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Unterschriebenes PDF liegt vor lautet „<PDF>“
      Und die Angabe Ausgefüllte Excel-Datei liegt vor lautet „<Excel-Datei>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-13 <Stand>
      Und ist die Wirkung der Regel IB-13: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | PDF  | Excel-Datei | Stand         | Wirkung   | Ergebnis      |
        | ja   | ja          | erfüllt       | keine     | Bewilligung   |
        | nein | ja          | nicht erfüllt | Rückfrage | Nachforderung |
        | ja   | nein        | nicht erfüllt | Rückfrage | Nachforderung |
        | nein | nein        | nicht erfüllt | Rückfrage | Nachforderung |

    Szenariogrundriss: Ohne lesbare Antwort bleibt offen, ob die Dateien vorliegen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-13 offen
      Und ist die Wirkung der Regel IB-13: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe                            | Lücke            |
        | Unterschriebenes PDF liegt vor    | fehlt            |
        | Unterschriebenes PDF liegt vor    | ist nicht lesbar |
        | Ausgefüllte Excel-Datei liegt vor | fehlt            |
        | Ausgefüllte Excel-Datei liegt vor | ist nicht lesbar |

    Szenario: Die Nachforderung nennt, was vorliegt und was nicht
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Unterschriebenes PDF liegt vor lautet „nein“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-13 nicht erfüllt
      Und nennt die Begründung „Unterschriebenes PDF: nein; ausgefüllte Excel-Datei: ja“
      Und lautet das Ergebnis Nachforderung

  @IB-14
  Regel: IB-14 Null ist eine Angabe, leer nicht
    Herkunft: Annahme; nicht bekannt.
    Ein leeres Feld kann „keine Mittel“ oder „vergessen“ heißen; das wird gefragt.

    Szenariogrundriss: Null Euro ist eine Angabe
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Betrag> lautet „0,00 €“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-14 erfüllt
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Betrag               | Ergebnis               |
        | Personalkosten       | Prüfung durch Menschen |
        | Sachkosten           | Bewilligung            |
        | Drittmittel Personal | Bewilligung            |
        | Drittmittel Sach     | Bewilligung            |
        | Andere Landesmittel  | Bewilligung            |

    Szenariogrundriss: Ein leeres Feld ist keine Angabe
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Betrag> fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-14 nicht erfüllt
      Und ist die Wirkung der Regel IB-14: Rückfrage
      Und nennt die Begründung „<Betrag>“
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Betrag               |
        | Personalkosten       |
        | Sachkosten           |
        | Drittmittel Personal |
        | Drittmittel Sach     |
        | Andere Landesmittel  |

    @IB-12
    Szenario: Fehlt eine andere Angabe, sind die Beträge dennoch vollständig
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-14 erfüllt
      Und ist die Regel IB-12 nicht erfüllt
      Und lautet das Ergebnis Nachforderung

  @IB-15
  Regel: IB-15 Unlesbares wird nicht gedeutet
    Herkunft: Annahme; nicht bekannt.
    Was nicht lesbar oder nicht glaubhaft ist, wird nachgefragt. Nicht glaubhaft sind ein
    Stellenumfang von null oder von mehr als 5,0 VZÄ, negative Beträge, Beträge ab einer Million
    Euro und eine Vollständigkeit vor dem Eingang.

    Szenariogrundriss: Eine Angabe ist nicht lesbar
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 nicht erfüllt
      Und ist die Wirkung der Regel IB-15: Rückfrage
      Und ist die Regel IB-12 erfüllt
      Und lautet das Ergebnis <Ergebnis>

      @IB-12
      Beispiele:
        | Angabe                            | Ergebnis               |
        | Eingang am                        | Prüfung durch Menschen |
        | Vollständig am                    | Nachforderung          |
        | AGS                               | Nachforderung          |
        | Antragsteller                     | Nachforderung          |
        | Förderbeginn                      | Nachforderung          |
        | Förderende                        | Nachforderung          |
        | Stellenumfang (VZÄ)               | Nachforderung          |
        | Arbeitsvertrag vom                | Nachforderung          |
        | Personalkosten                    | Nachforderung          |
        | Sachkosten                        | Nachforderung          |
        | Drittmittel Personal              | Nachforderung          |
        | Drittmittel Sach                  | Nachforderung          |
        | Andere Landesmittel               | Nachforderung          |
        | Eigenmittel                       | Nachforderung          |
        | Gesamtfinanzierung gesichert      | Nachforderung          |
        | Teilförderung akzeptiert          | Nachforderung          |
        | Finanzierungsplan                 | Nachforderung          |
        | Personen auf der Stelle           | Nachforderung          |
        | Kleinster Stellenanteil (VZÄ)     | Nachforderung          |
        | Unterschriebenes PDF liegt vor    | Nachforderung          |
        | Ausgefüllte Excel-Datei liegt vor | Nachforderung          |

    Szenariogrundriss: Beträge an den Grenzen des Glaubhaften
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personalkosten | Stand         | Ergebnis               |
        | -0,01 €        | nicht erfüllt | Nachforderung          |
        | 0,00 €         | erfüllt       | Prüfung durch Menschen |
        | 0,01 €         | erfüllt       | Bewilligung            |
        | 999.999,98 €   | erfüllt       | gekürzte Bewilligung   |
        | 999.999,99 €   | erfüllt       | gekürzte Bewilligung   |
        | 1.000.000,00 € | nicht erfüllt | Nachforderung          |

    Szenariogrundriss: Stellenumfang an den Grenzen des Glaubhaften
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Stellenumfang | Stand         | Ergebnis               |
        | -0,500 VZÄ    | nicht erfüllt | Nachforderung          |
        | 0,000 VZÄ     | nicht erfüllt | Nachforderung          |
        | 0,001 VZÄ     | erfüllt       | Ablehnung              |
        | 4,999 VZÄ     | erfüllt       | Prüfung durch Menschen |
        | 5,000 VZÄ     | erfüllt       | Prüfung durch Menschen |
        | 5,000001 VZÄ  | nicht erfüllt | Nachforderung          |
        | 5,001 VZÄ     | nicht erfüllt | Nachforderung          |

    Szenariogrundriss: Vor dem 1. Januar 2025 steht nicht fest, was glaubhaft ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 offen
      Und nennt die Regel IB-15 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                                               |
        | Höchster Stellenumfang, der als richtig eingetragen gilt |
        | Höchster Betrag, der als richtig eingetragen gilt        |

    Szenario: Am 1. Januar 2025 steht fest, was glaubhaft ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Vollständig kann ein Antrag nicht vor seinem Eingang sein
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Und der Antrag war am <Vollständigkeit> vollständig
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-15 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Vollständigkeit            | Stand         | Ergebnis      |
        | 20.08.2025 um 09:14:59 Uhr | nicht erfüllt | Nachforderung |
        | 20.08.2025 um 09:15:00 Uhr | erfüllt       | Bewilligung   |
        | 20.08.2025 um 09:15:01 Uhr | erfüllt       | Bewilligung   |

  @IB-16
  Regel: IB-16 Rang nach Vollständigkeit
    Herkunft: Annahme; nicht bekannt, was für den Rang zählt. Angenommen ist, wann der Antrag vollständig
    war; ohne Angabe gilt er als vollständig bei Eingang.

    Szenario: Ohne Angabe zählt der Eingang
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 20.08.2025 um 09:15:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-16 erfüllt
      Und nennt die Regel IB-16 „20.08.2025, 09:15:00 Uhr“
      Und lautet das Ergebnis Bewilligung

    Szenario: Ohne lesbaren Zeitpunkt steht kein Rang fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Vollständig am ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-16 offen
      Und ist die Wirkung der Regel IB-16: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Welcher Zeitpunkt den Rang bestimmt, ist seit dem 1. Januar 2025 festgelegt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-16 <Stand>
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   |
        | 31.12.2024 um 23:59:59 Uhr | offen   |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt |

    Szenario: Wer früher vollständig ist, steht vor dem, der früher eingegangen ist
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 | Vollständig am             |
        | Stadt Ulm      | 20.08.2025 um 09:00:00 Uhr | 01.10.2025 um 09:00:00 Uhr |
        | Stadt Aalen    | 01.09.2025 um 09:00:00 Uhr | 30.09.2025 um 23:59:59 Uhr |
        | Stadt Konstanz | 02.09.2025 um 09:00:00 Uhr | 02.09.2025 um 09:00:00 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | IB-16   | Ergebnis    |
        | 1            | 3    | erfüllt | Bewilligung |
        | 2            | 2    | erfüllt | Bewilligung |
        | 3            | 1    | erfüllt | Bewilligung |
