# language: de
Funktionalität: Antragsfrist
  Wann ein Antrag eingehen muss. Beantragt wird im Jahr vor dem Förderjahr: im Antragsfenster 2025 für
  2026, im Antragsfenster 2026 für 2027, 2027 für 2028. Es gilt das Kalenderjahr des Eingangs, nach deutscher Zeit.

  @IB-07
  Regel: IB-07 Nicht vor Öffnung des Antragsfensters
    Herkunft: Annahme; eine Öffnung ist nicht bekannt. Angenommen ist der 1. Juli des Vorjahres.
    Wer früher kommt, wird nicht abgewiesen; ein Mensch entscheidet.

    Szenariogrundriss: Eingang um die Öffnung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr <Jahr>
      Und für das Haushaltsjahr <Jahr> stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-07 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Antragsfenster 2025
        | Jahr | Eingang                    | Stand         | Ergebnis               |
        | 2026 | 01.01.2025 um 00:00:00 Uhr | nicht erfüllt | Prüfung durch Menschen |
        | 2026 | 30.06.2025 um 23:59:59 Uhr | nicht erfüllt | Prüfung durch Menschen |
        | 2026 | 01.07.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung            |
        | 2026 | 01.07.2025 um 00:00:01 Uhr | erfüllt       | Bewilligung            |
        | 2026 | 02.07.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung            |

      Beispiele: Antragsfenster 2026
        | Jahr | Eingang                    | Stand         | Ergebnis               |
        | 2027 | 30.06.2026 um 23:59:59 Uhr | nicht erfüllt | Prüfung durch Menschen |
        | 2027 | 01.07.2026 um 00:00:00 Uhr | erfüllt       | Bewilligung            |
        | 2027 | 01.07.2026 um 00:00:01 Uhr | erfüllt       | Bewilligung            |
        | 2027 | 02.07.2026 um 00:00:00 Uhr | erfüllt       | Bewilligung            |

      Beispiele: Antragsfenster 2027
        | Jahr | Eingang                    | Stand         | Ergebnis               |
        | 2028 | 30.06.2027 um 23:59:59 Uhr | nicht erfüllt | Prüfung durch Menschen |
        | 2028 | 01.07.2027 um 00:00:00 Uhr | erfüllt       | Bewilligung            |

    Szenario: Die Vorlage nennt den Eingang und die angenommene Öffnung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 02.03.2025 um 10:30:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-07 nicht erfüllt
      Und ist die Wirkung der Regel IB-07: Prüfung durch Menschen
      Und nennt die Begründung „02.03.2025“
      Und nennt die Begründung „01.07.2025“
      Und nennt die Begründung „Annahme“
      Und lautet das Ergebnis Prüfung durch Menschen

    @IB-09 @IB-10
    Szenariogrundriss: Ohne lesbaren Eingang steht das Antragsfenster nicht fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Eingang am <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-07 offen
      Und ist die Wirkung der Regel IB-07: Rückfrage
      Und ist die Regel IB-09 offen
      Und ist die Wirkung der Regel IB-09: Rückfrage
      Und ist die Regel IB-10 offen
      Und ist die Wirkung der Regel IB-10: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

    @IB-09
    Szenario: Für ein Jahr ohne Antragsfenster entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2029
      Und für das Haushaltsjahr 2029 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-07 offen
      Und ist die Wirkung der Regel IB-07: Prüfung durch Menschen
      Und ist die Regel IB-09 offen
      Und ist die Wirkung der Regel IB-09: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @IB-08
  Regel: IB-08 Ende der Frist
    Herkunft: Annahme; nicht bekannt, ob der 15. November eine Frist oder ein fester Termin ist. Angenommen
    ist eine Frist, deren Ende auf den nächsten Werktag rückt.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Der Antragsschluss fällt auf ein Wochenende oder nicht
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr <Jahr>
      Und für das Haushaltsjahr <Jahr> stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-08 erfüllt
      Und nennt die Regel IB-08 „Antragsschluss ist der <Antragsschluss>“
      Und nennt die Regel IB-08 „mit Ablauf des <Ende der Frist>“
      Und lautet das Ergebnis Bewilligung

      Beispiele:
        | Jahr | Antragsschluss | Ende der Frist |
        | 2026 | 15.11.2025     | 17.11.2025     |
        | 2027 | 15.11.2026     | 16.11.2026     |
        | 2028 | 15.11.2027     | 15.11.2027     |

  @IB-09
  Regel: IB-09 Antragsschluss am 15. November des Vorjahres
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Der 15. November ist 2025 ein Samstag und 2026 ein Sonntag; die Frist endet deshalb mit Ablauf des
    17. November 2025 und des 16. November 2026. Dass sie rückt, ist eine Annahme. 2027 ist er ein Montag.
    Ist die Regel nicht erfüllt, wird die Ablehnung vorgeschlagen.

    Szenariogrundriss: Eingang um das Ende der Frist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr <Jahr>
      Und für das Haushaltsjahr <Jahr> stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-09 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Antragsfenster 2025
        | Jahr | Eingang                    | Stand         | Ergebnis    |
        | 2026 | 14.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 2026 | 15.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 2026 | 16.11.2025 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 2026 | 17.11.2025 um 00:00:00 Uhr | erfüllt       | Bewilligung |
        | 2026 | 17.11.2025 um 23:59:59 Uhr | erfüllt       | Bewilligung |
        | 2026 | 18.11.2025 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |
        | 2026 | 31.12.2025 um 23:59:59 Uhr | nicht erfüllt | Ablehnung   |

      Beispiele: Antragsfenster 2026
        | Jahr | Eingang                    | Stand         | Ergebnis    |
        | 2027 | 15.11.2026 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 2027 | 16.11.2026 um 23:59:59 Uhr | erfüllt       | Bewilligung |
        | 2027 | 17.11.2026 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |

      Beispiele: Antragsfenster 2027
        | Jahr | Eingang                    | Stand         | Ergebnis    |
        | 2028 | 14.11.2027 um 12:00:00 Uhr | erfüllt       | Bewilligung |
        | 2028 | 15.11.2027 um 23:59:59 Uhr | erfüllt       | Bewilligung |
        | 2028 | 16.11.2027 um 00:00:00 Uhr | nicht erfüllt | Ablehnung   |

    Szenario: Die Ablehnung nennt den Eingang und das Ende der Frist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 18.11.2025 um 08:15:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-09 nicht erfüllt
      Und ist die Wirkung der Regel IB-09: Ablehnung
      Und nennt die Begründung „18.11.2025, 08:15:00 Uhr“
      Und nennt die Begründung „17.11.2025“
      Und lautet das Ergebnis Ablehnung

    Szenario: Maßgeblich ist der Eingang; vollständig kann der Antrag auch später werden
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 17.11.2025 um 16:00:00 Uhr eingegangen
      Und der Antrag war am 05.12.2025 um 09:00:00 Uhr vollständig
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-09 erfüllt
      Und lautet das Ergebnis Bewilligung

  @IB-10
  Regel: IB-10 Eingang steht fest
    Herkunft: Annahme; maßgeblich ist der Eingang bei der Behörde in deutscher Zeit.
    In der Nacht der Zeitumstellung gibt es eine Stunde zweimal oder gar nicht. Steht der Zeitpunkt
    deshalb nicht fest, entscheidet ein Mensch nach dem Eingangsvermerk.

    Szenariogrundriss: Eingang in der Nacht der Zeitumstellung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-10 <Stand>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Eingang                                 | Stand   | Ergebnis               |
        | 26.10.2025 um 01:59:59 Uhr              | erfüllt | Bewilligung            |
        | 26.10.2025 um 02:00:00 Uhr              | offen   | Prüfung durch Menschen |
        | 26.10.2025 um 02:59:59 Uhr              | offen   | Prüfung durch Menschen |
        | 26.10.2025 um 02:30:00 Uhr (Sommerzeit) | erfüllt | Bewilligung            |
        | 26.10.2025 um 02:30:00 Uhr (Winterzeit) | erfüllt | Bewilligung            |
        | 26.10.2025 um 03:00:00 Uhr              | erfüllt | Bewilligung            |

  @IB-11
  Regel: IB-11 Fristverlängerung und Wiedereinsetzung
    Herkunft: Gesetz, §§ 31 Abs. 7, 32 VwVfG (entsprechende Vorschrift des Landes zu prüfen).
    Darüber entscheiden nur Menschen, mit Grund. Die Feststellung ändert das Ergebnis nicht.

    Szenariogrundriss: Vor der Zeichnung ist die Frage der Frist zu bestätigen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-11 vor Zeichnung zu bestätigen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Eingang                    | Ergebnis    |
        | 17.11.2025 um 23:59:59 Uhr | Bewilligung |
        | 18.11.2025 um 00:00:00 Uhr | Ablehnung   |
