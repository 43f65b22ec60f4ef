# language: de
Funktionalität: Fördergegenstand
  Was gefördert wird und unter welchen Voraussetzungen.

  @IB-17
  Regel: IB-17 Stelle der Integrationsbeauftragten
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Ob die Stelle die einer oder eines Integrationsbeauftragten ist, beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist der Zweck der Stelle zu bestätigen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-17 vor Zeichnung zu bestätigen
      Und nennt die Begründung „IB-17“
      Und lautet das Ergebnis Bewilligung

  @IB-18
  Regel: IB-18 Mindestumfang der Stelle
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Die Stelle hat mindestens 0,5 VZÄ; darunter wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Stellenumfang um eine halbe Stelle
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 10.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-18 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Stellenumfang | Stand         | Ergebnis    |
        | 0,499 VZÄ     | nicht erfüllt | Ablehnung   |
        | 0,500 VZÄ     | erfüllt       | Bewilligung |
        | 0,501 VZÄ     | erfüllt       | Bewilligung |
        | 1,000 VZÄ     | erfüllt       | Bewilligung |

    Szenario: Die Ablehnung nennt den Umfang und den Mindestumfang
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt 0,25 VZÄ
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-18 nicht erfüllt
      Und ist die Wirkung der Regel IB-18: Ablehnung
      Und nennt die Begründung „0,25 VZÄ“
      Und nennt die Begründung „0,5 VZÄ“
      Und lautet das Ergebnis Ablehnung

    Szenariogrundriss: Ohne lesbaren Stellenumfang bleibt der Mindestumfang offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Stellenumfang (VZÄ) <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-18 offen
      Und ist die Wirkung der Regel IB-18: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

    Szenario: Ohne festgelegten Mindestumfang entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für den Mindestumfang ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-18 offen
      Und ist die Wirkung der Regel IB-18: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Der Mindestumfang gilt seit dem 1. Januar 2025
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-18 <Stand>
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   |
        | 31.12.2024 um 23:59:59 Uhr | offen   |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt |

  @IB-19
  Regel: IB-19 Mehr als eine Vollzeitstelle
    Herkunft: Annahme; nicht bekannt, ob mehr als eine Stelle gefördert wird. Über mehr als 1,0 VZÄ entscheidet
    ein Mensch; gerechnet ist bis dahin mit 1,0 VZÄ.

    Szenariogrundriss: Stellenumfang um eine Vollzeitstelle
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 15.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-19 <Stand>
      Und ist die Wirkung der Regel IB-19: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Stellenumfang | Stand         | Wirkung                | Ergebnis               |
        | 0,999 VZÄ     | erfüllt       | keine                  | Bewilligung            |
        | 1,000 VZÄ     | erfüllt       | keine                  | Bewilligung            |
        | 1,001 VZÄ     | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 2,000 VZÄ     | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    Szenario: Gerechnet ist mit einer Vollzeitstelle
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt 2,0 VZÄ
      Und die Personalkosten betragen 40.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-19 nicht erfüllt
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten förderfähig
      Und sind 0,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne lesbaren Stellenumfang bleibt offen, ob es mehr als eine Stelle ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Stellenumfang (VZÄ) ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-19 offen
      Und ist die Wirkung der Regel IB-19: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Der Höchstumfang ist seit dem 1. Januar 2025 festgelegt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-19 <Stand>
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   |
        | 31.12.2024 um 23:59:59 Uhr | offen   |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt |

  @IB-20
  Regel: IB-20 Zahl der Personen ist glaubhaft
    Herkunft: Annahme; ergibt sich aus dem Begriff der Stelle.
    Auf einer Stelle ist mindestens eine Person; sonst wird nachgefragt.

    @IB-21
    Szenariogrundriss: Keine, eine oder zwei Personen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „<Personen>“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „<Anteil>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-20 <Stand>
      Und ist die Wirkung der Regel IB-20: <Wirkung>
      Und ist die Regel IB-21 erfüllt
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personen | Anteil  | Stand         | Wirkung   | Ergebnis      |
        | 0        | 1,0 VZÄ | nicht erfüllt | Rückfrage | Nachforderung |
        | 1        | 1,0 VZÄ | erfüllt       | keine     | Bewilligung   |
        | 2        | 0,5 VZÄ | erfüllt       | keine     | Bewilligung   |

    Szenariogrundriss: Ohne lesbare Zahl der Personen bleibt sie offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-20 offen
      Und ist die Wirkung der Regel IB-20: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @IB-21
  Regel: IB-21 Teilung der Stelle
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Eine Stelle wird nur in zweimal 0,5 VZÄ geteilt; zwischen 0,5 und 1,0 VZÄ ist nur eine Person
    möglich. Sonst wird die Ablehnung vorgeschlagen. Für mehr als 1,0 VZÄ ist nichts bekannt (IB-19).

    Szenariogrundriss: Eine Person, gleich welcher Umfang
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 10.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 erfüllt
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Stellenumfang |
        | 0,500 VZÄ     |
        | 0,501 VZÄ     |
        | 0,750 VZÄ     |
        | 0,999 VZÄ     |
        | 1,000 VZÄ     |

    Szenariogrundriss: Mehrere Personen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und die Personalkosten betragen 10.000,00 €
      Und die Angabe Personen auf der Stelle lautet „<Personen>“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „<Anteil>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 <Stand>
      Und ist die Wirkung der Regel IB-21: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Zwei Hälften einer Vollzeitstelle
        | Stellenumfang | Personen | Anteil    | Stand         | Wirkung   | Ergebnis    |
        | 1,000 VZÄ     | 2        | 0,499 VZÄ | nicht erfüllt | Ablehnung | Ablehnung   |
        | 1,000 VZÄ     | 2        | 0,500 VZÄ | erfüllt       | keine     | Bewilligung |
        | 1,000 VZÄ     | 2        | 0,501 VZÄ | nicht erfüllt | Ablehnung | Ablehnung   |

      Beispiele: Mehr als zwei Personen
        | Stellenumfang | Personen | Anteil    | Stand         | Wirkung   | Ergebnis  |
        | 1,000 VZÄ     | 3        | 0,500 VZÄ | nicht erfüllt | Ablehnung | Ablehnung |
        | 1,000 VZÄ     | 3        | 0,333 VZÄ | nicht erfüllt | Ablehnung | Ablehnung |

      Beispiele: Weniger als eine Vollzeitstelle
        | Stellenumfang | Personen | Anteil    | Stand         | Wirkung   | Ergebnis  |
        | 0,999 VZÄ     | 2        | 0,500 VZÄ | nicht erfüllt | Ablehnung | Ablehnung |
        | 0,750 VZÄ     | 2        | 0,375 VZÄ | nicht erfüllt | Ablehnung | Ablehnung |
        | 0,500 VZÄ     | 2        | 0,250 VZÄ | nicht erfüllt | Ablehnung | Ablehnung |

      Beispiele: Mehr als eine Vollzeitstelle
        | Stellenumfang | Personen | Anteil    | Stand   | Wirkung | Ergebnis               |
        | 1,001 VZÄ     | 2        | 0,500 VZÄ | erfüllt | keine   | Prüfung durch Menschen |
        | 2,000 VZÄ     | 3        | 0,500 VZÄ | erfüllt | keine   | Prüfung durch Menschen |

    Szenario: Die Ablehnung nennt Umfang, Personen und Anteil
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,4 VZÄ“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 nicht erfüllt
      Und nennt die Begründung „Personen auf der Stelle: 2“
      Und nennt die Begründung „0,4 VZÄ“
      Und nennt die Begründung „2 Personen mit je 0,5 VZÄ“
      Und lautet das Ergebnis Ablehnung

    Szenariogrundriss: Ohne Angabe zur Besetzung bleibt die Teilung offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 offen
      Und ist die Wirkung der Regel IB-21: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe                        | Lücke            |
        | Kleinster Stellenanteil (VZÄ) | fehlt            |
        | Kleinster Stellenanteil (VZÄ) | ist nicht lesbar |
        | Personen auf der Stelle       | fehlt            |
        | Stellenumfang (VZÄ)           | fehlt            |

    Szenario: Die Nachforderung nennt den Stellenanteil, der fehlt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 offen
      Und nennt die Begründung „Es fehlt: Kleinster Stellenanteil (VZÄ)“
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Ohne festgelegte Teilung entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,5 VZÄ“
      Und für <Festlegung> ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 offen
      Und ist die Wirkung der Regel IB-21: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Festlegung                            |
        | die Personenzahl bei geteilter Stelle |
        | den Anteil bei geteilter Stelle       |
        | den Umfang der geteilten Stelle       |

    Szenariogrundriss: Eine andere Teilung wirkt ohne weitere Änderung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personenzahl bei geteilter Stelle beträgt 4
      Und der Anteil bei geteilter Stelle beträgt 0,25 VZÄ
      Und die Angabe Personen auf der Stelle lautet „<Personen>“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,25 VZÄ“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personen | Stand         | Ergebnis    |
        | 3        | nicht erfüllt | Ablehnung   |
        | 4        | erfüllt       | Bewilligung |
        | 5        | nicht erfüllt | Ablehnung   |

    Szenariogrundriss: Vor dem 1. Januar 2025 steht nicht fest, wie geteilt werden kann
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,5 VZÄ“
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 offen
      Und nennt die Regel IB-21 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                                                         |
        | Stellenumfang, der geteilt werden kann                             |
        | Zahl der Personen, auf die eine Vollzeitstelle geteilt werden kann |
        | Stellenanteil jeder Person bei geteilter Stelle                    |

    Szenario: Am 1. Januar 2025 steht fest, wie geteilt werden kann
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,5 VZÄ“
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-21 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

  @IB-22
  Regel: IB-22 Stellenanteil passt zum Stellenumfang
    Herkunft: Annahme; ergibt sich aus dem Begriff des Stellenanteils.
    Hat die Stelle eine Person, so ist ein angegebener kleinster Stellenanteil ihr ganzer Umfang;
    sonst wird nachgefragt.

    Szenariogrundriss: Eine Person und ein Stellenanteil
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „<Anteil>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-22 <Stand>
      Und ist die Wirkung der Regel IB-22: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Anteil    | Stand         | Wirkung   | Ergebnis      |
        | 0,999 VZÄ | nicht erfüllt | Rückfrage | Nachforderung |
        | 1,000 VZÄ | erfüllt       | keine     | Bewilligung   |
        | 1,001 VZÄ | nicht erfüllt | Rückfrage | Nachforderung |

    Szenario: Ohne Stellenanteil gibt es keinen Widerspruch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Kleinster Stellenanteil (VZÄ) fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-22 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Bei zwei Personen ist der kleinste Anteil nicht der ganze Umfang
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „2“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,5 VZÄ“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-22 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Auch ohne Person passt der Stellenanteil nicht
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personen auf der Stelle lautet „0“
      Und die Angabe Kleinster Stellenanteil (VZÄ) lautet „0,4 VZÄ“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-22 nicht erfüllt
      Und lautet das Ergebnis Nachforderung

    Szenario: Ein unlesbarer Stellenanteil lässt offen, ob er passt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Kleinster Stellenanteil (VZÄ) ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-22 offen
      Und ist die Wirkung der Regel IB-22: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-23
  Regel: IB-23 Beginn der Maßnahme
    Herkunft: Annahme; nicht bekannt, ob ein vorzeitiger Beginn die Förderung ausschließt.
    Darüber entscheiden die Zeichnenden; abgewiesen wird deshalb niemand.

    Szenario: Vor der Zeichnung ist der Beginn zu bestätigen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Tag des Arbeitsvertrags ist der 01.04.2024
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-23 vor Zeichnung zu bestätigen
      Und nennt die Regel IB-23 „01.04.2024“
      Und lautet das Ergebnis Bewilligung

  @IB-24
  Regel: IB-24 Förderende nicht vor Förderbeginn
    Herkunft: Annahme; ergibt sich aus dem Begriff des Zeitraums.
    Liegt das Ende vor dem Beginn, wird nachgefragt.

    Szenariogrundriss: Förderende um den Förderbeginn
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 50,00 €
      Und der Förderzeitraum reicht vom 02.01.2026 bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-24 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Förderende | Stand         | Ergebnis      |
        | 01.01.2026 | nicht erfüllt | Nachforderung |
        | 02.01.2026 | erfüllt       | Bewilligung   |
        | 03.01.2026 | erfüllt       | Bewilligung   |

    @IB-25 @IB-26 @IB-30 @IB-31 @IB-33 @IB-37 @IB-42
    Szenario: Ohne Zeitraum ist nichts zu berechnen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Förderzeitraum reicht vom 31.12.2026 bis zum 01.01.2026
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-24 nicht erfüllt
      Und ist die Wirkung der Regel IB-24: Rückfrage
      Und ist die Regel IB-25 offen
      Und ist die Regel IB-26 offen
      Und ist die Regel IB-30 offen
      Und ist die Regel IB-31 offen
      Und ist die Regel IB-33 offen
      Und ist die Regel IB-37 offen
      Und ist die Regel IB-42 offen
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Ohne Anfang oder Ende bleibt der Zeitraum offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-24 offen
      Und ist die Wirkung der Regel IB-24: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe       | Lücke            |
        | Förderbeginn | fehlt            |
        | Förderbeginn | ist nicht lesbar |
        | Förderende   | fehlt            |
        | Förderende   | ist nicht lesbar |

  @IB-25
  Regel: IB-25 Förderjahr noch nicht begonnen
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Für ein Jahr ist im Jahr davor zu beantragen. Endet der Förderzeitraum vor dem Förderjahr des
    Antragsfensters, kommt der Antrag zu spät; die Ablehnung wird vorgeschlagen.

    Szenariogrundriss: Förderende um den Beginn des Förderjahres
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2025 stehen 1.000.000,00 € zur Verfügung
      Und der Förderzeitraum reicht vom 01.01.2025 bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-25 <Stand>
      Und ist die Wirkung der Regel IB-25: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Förderende | Stand         | Wirkung   | Ergebnis               |
        | 30.12.2025 | nicht erfüllt | Ablehnung | Ablehnung              |
        | 31.12.2025 | nicht erfüllt | Ablehnung | Ablehnung              |
        | 01.01.2026 | erfüllt       | keine     | Prüfung durch Menschen |
        | 01.01.2027 | erfüllt       | keine     | Prüfung durch Menschen |

    Szenario: Für das laufende Jahr kommt der Antrag zu spät
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.09.2026 um 09:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-25 nicht erfüllt
      Und nennt die Begründung „31.12.2026“
      Und nennt die Begründung „Förderjahr 2027“
      Und lautet das Ergebnis Ablehnung

    Szenario: Ohne Förderende bleibt offen, ob der Antrag zu spät kommt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Förderende fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-25 offen
      Und ist die Wirkung der Regel IB-25: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-26
  Regel: IB-26 Förderzeitraum innerhalb des Förderjahres
    Herkunft: Annahme; nicht bekannt, ob über ein Jahr hinaus beantragt werden kann.
    Liegt der Förderzeitraum nicht ganz im Förderjahr, entscheidet ein Mensch.

    Szenariogrundriss: Der Förderzeitraum reicht an den Rand oder darüber hinaus
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2025 stehen 1.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr 2027 stehen 1.000.000,00 € zur Verfügung
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-26 <Stand>
      Und ist die Wirkung der Regel IB-26: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Anfang
        | Förderbeginn | Förderende | Stand         | Wirkung                | Ergebnis               |
        | 31.12.2025   | 31.12.2026 | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 01.01.2026   | 31.12.2026 | erfüllt       | keine                  | Bewilligung            |

      Beispiele: Ende
        | Förderbeginn | Förderende | Stand         | Wirkung                | Ergebnis               |
        | 01.01.2026   | 01.01.2027 | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 01.01.2027   | 31.12.2027 | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    Szenariogrundriss: In jedem Antragsfenster ist das Förderjahr das nächste
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr <Jahr>
      Und für das Haushaltsjahr <Jahr> stehen 1.000.000,00 € zur Verfügung
      Und für das Haushaltsjahr <danach> stehen 1.000.000,00 € zur Verfügung
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-26 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Jahr | danach | Förderbeginn | Förderende | Stand         | Ergebnis               |
        | 2027 | 2028   | 31.12.2026   | 31.12.2027 | nicht erfüllt | Prüfung durch Menschen |
        | 2027 | 2028   | 01.01.2027   | 31.12.2027 | erfüllt       | Bewilligung            |
        | 2027 | 2028   | 01.01.2027   | 01.01.2028 | nicht erfüllt | Prüfung durch Menschen |
        | 2028 | 2029   | 31.12.2027   | 31.12.2028 | nicht erfüllt | Prüfung durch Menschen |
        | 2028 | 2029   | 01.01.2028   | 31.12.2028 | erfüllt       | Bewilligung            |
        | 2028 | 2029   | 01.01.2028   | 01.01.2029 | nicht erfüllt | Prüfung durch Menschen |

    Szenario: Ohne Förderbeginn bleibt offen, ob der Zeitraum im Förderjahr liegt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Förderbeginn ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-26 offen
      Und ist die Wirkung der Regel IB-26: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-27
  Regel: IB-27 Gesamtfinanzierung gesichert
    Herkunft: Annahme; nicht bekannt, angenommen wie allgemein bei Zuwendungen.
    Ist die Gesamtfinanzierung nicht gesichert, wird nachgefragt.

    Szenariogrundriss: Die Frage nach der Gesamtfinanzierung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Gesamtfinanzierung gesichert lautet „<Antwort>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-27 <Stand>
      Und ist die Wirkung der Regel IB-27: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Antwort | Stand         | Wirkung   | Ergebnis      |
        | ja      | erfüllt       | keine     | Bewilligung   |
        | nein    | nicht erfüllt | Rückfrage | Nachforderung |

    Szenariogrundriss: Ohne lesbare Antwort bleibt die Gesamtfinanzierung offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Gesamtfinanzierung gesichert <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-27 offen
      Und ist die Wirkung der Regel IB-27: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @IB-28
  Regel: IB-28 Abzug von Drittmitteln
    Herkunft: Annahme; nicht bekannt. Drittmittel werden vor dem Höchstbetrag von dem Bestandteil abgezogen,
    für den sie gegeben werden.

    Szenariogrundriss: Drittmittel mindern den Zuschuss
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Drittmittel Personal betragen <Drittmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-28 <Stand>
      Und ist die Wirkung der Regel IB-28: <Wirkung>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Drittmittel | Stand         | Wirkung | Personal    | Ergebnis               |
        | 0,00 €      | erfüllt       | keine   | 20.000,00 € | Bewilligung            |
        | 0,01 €      | nicht erfüllt | Kürzung | 19.999,99 € | gekürzte Bewilligung   |
        | 5.000,00 €  | nicht erfüllt | Kürzung | 15.000,00 € | gekürzte Bewilligung   |
        | 20.000,00 € | nicht erfüllt | Kürzung | 0,00 €      | Prüfung durch Menschen |

    Szenario: Der Abzug geht dem Höchstbetrag vor, nicht nach
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 60.000,00 €
      Und die Drittmittel Personal betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-28 nicht erfüllt
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und nennt die Begründung „5.000,00 €“
      Und lautet das Ergebnis gekürzte Bewilligung

    Szenariogrundriss: Ohne lesbare Beträge bleibt der Abzug offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-28 offen
      Und ist die Wirkung der Regel IB-28: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe               | Lücke            |
        | Drittmittel Personal | fehlt            |
        | Drittmittel Personal | ist nicht lesbar |
        | Drittmittel Sach     | fehlt            |
        | Personalkosten       | fehlt            |

    Szenario: Ohne festgelegten Umgang mit Drittmitteln entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für den Umgang mit Drittmitteln ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-28 offen
      Und ist die Wirkung der Regel IB-28: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @IB-29
  Regel: IB-29 Keine anderen Landesmittel
    Herkunft: Annahme; nicht bekannt. Gibt es für dieselbe Stelle andere Mittel des Landes, entscheidet ein
    Mensch.

    Szenariogrundriss: Andere Mittel des Landes für dieselbe Stelle
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die anderen Landesmittel betragen <Landesmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-29 <Stand>
      Und ist die Wirkung der Regel IB-29: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Landesmittel | Stand         | Wirkung                | Ergebnis               |
        | 0,00 €       | erfüllt       | keine                  | Bewilligung            |
        | 0,01 €       | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 5.000,00 €   | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |

    Szenariogrundriss: Ohne lesbare Angabe bleiben andere Landesmittel offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Andere Landesmittel <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-29 offen
      Und ist die Wirkung der Regel IB-29: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |
