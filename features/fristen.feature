# language: de
Funktionalität: Fristen
  Wann eine Frist endet, die ein Schreiben der Behörde oder ein Ereignis in Lauf setzt. Gerechnet wird nach
  §§ 187 bis 193 BGB und § 31 VwVfG, mit den gesetzlichen Feiertagen von Rheinland-Pfalz.

  Regel: Nachfristen und andere Fristen der Behörde
    Herkunft: Gesetz, §§ 31, 41 Abs. 2 VwVfG, §§ 187 bis 193 BGB.
    Die Frist läuft ab der Bekanntgabe; der Tag der Bekanntgabe zählt nicht mit.

    @FR-06
    Szenariogrundriss: Ein Brief gilt seit 2025 am vierten Tag nach der Aufgabe zur Post als bekannt, vorher am dritten
      Angenommen ein Schreiben ging am <Aufgabe zur Post> zur Post
      Wenn nach Regel FR-06 eine Frist von 4 Wochen berechnet wird
      Dann gilt das Schreiben am <Bekanntgabe> als bekannt gegeben
      Und ist der letzte Tag der <Ende>
      Und nennt die Berechnung „§ 41 Abs. 2 VwVfG“

      Beispiele:
        | Aufgabe zur Post | Bekanntgabe | Ende       |
        | 30.12.2024       | 02.01.2025  | 30.01.2025 |
        | 31.12.2024       | 03.01.2025  | 31.01.2025 |
        | 01.01.2025       | 05.01.2025  | 03.02.2025 |
        | 01.12.2025       | 05.12.2025  | 02.01.2026 |

    @FR-06
    Szenario: Der Tag der Bekanntgabe rückt nicht, auch wenn er auf ein Wochenende fällt
      Angenommen ein Schreiben ging am 24.11.2026 zur Post
      Wenn nach Regel FR-06 eine Frist von 4 Wochen berechnet wird
      Dann gilt das Schreiben am 28.11.2026 als bekannt gegeben
      Und ist der letzte Tag der 28.12.2026

    @FR-06
    Szenariogrundriss: Fällt der letzte Tag auf ein Wochenende oder einen Feiertag, endet die Frist am nächsten Werktag
      Angenommen ein Ereignis am <Ereignis>
      Wenn nach Regel FR-06 eine Frist von <Dauer> berechnet wird
      Dann ist der letzte Tag der <Ende>
      Und nennt die Berechnung „<Grund>“
      Und nennt die Berechnung „§ 31 Abs. 3 VwVfG“

      Beispiele:
        | Ereignis   | Dauer    | Ende       | Grund                     |
        | 06.12.2025 | 4 Wochen | 05.01.2026 | ein Samstag               |
        | 07.12.2025 | 4 Wochen | 05.01.2026 | ein Sonntag               |
        | 06.03.2026 | 4 Wochen | 07.04.2026 | Karfreitag                |
        | 16.04.2026 | 4 Wochen | 15.05.2026 | Christi Himmelfahrt       |
        | 07.05.2026 | 4 Wochen | 05.06.2026 | Fronleichnam              |
        | 02.10.2026 | 1 Tag    | 05.10.2026 | Tag der Deutschen Einheit |
        | 01.10.2027 | 1 Monat  | 02.11.2027 | Allerheiligen             |
        | 25.11.2026 | 1 Monat  | 28.12.2026 | Erster Weihnachtstag      |

    @FR-06
    Szenariogrundriss: Was in Rheinland-Pfalz kein Feiertag ist, verschiebt nichts
      Angenommen ein Ereignis am <Ereignis>
      Wenn nach Regel FR-06 eine Frist von 1 Monat berechnet wird
      Dann ist der letzte Tag der <Ende>

      Beispiele:
        | Ereignis   | Ende       |
        | 06.12.2025 | 06.01.2026 |
        | 30.09.2025 | 30.10.2025 |
        | 24.11.2025 | 24.12.2025 |

    @FR-06
    Szenariogrundriss: Hat der letzte Monat keinen solchen Tag, endet die Frist mit seinem letzten
      Angenommen ein Ereignis am <Ereignis>
      Wenn nach Regel FR-06 eine Frist von <Dauer> berechnet wird
      Dann ist der letzte Tag der <Ende>
      Und nennt die Berechnung „188 Abs. 2 und 3 BGB“

      Beispiele:
        | Ereignis   | Dauer     | Ende       |
        | 31.01.2025 | 1 Monat   | 28.02.2025 |
        | 31.01.2028 | 1 Monat   | 29.02.2028 |
        | 31.12.2025 | 6 Monaten | 30.06.2026 |

    @FR-06
    Szenariogrundriss: Eine Ausschlussfrist rückt wie eine Frist, ein fester Zeitraum nicht
      Angenommen ein Ereignis am 07.05.2026
      Wenn nach Regel FR-06 <Art> von 4 Wochen berechnet wird
      Dann ist der letzte Tag der <Ende>
      Und nennt die Berechnung „<Vorschrift>“

      Beispiele:
        | Art                  | Ende       | Vorschrift        |
        | eine Frist           | 05.06.2026 | § 31 Abs. 3 VwVfG |
        | eine Ausschlussfrist | 05.06.2026 | § 31 Abs. 3 VwVfG |
        | ein fester Zeitraum  | 04.06.2026 | § 31 Abs. 5 VwVfG |

    @FR-06
    Szenario: Eine Frist der Behörde lässt sich verlängern, auch wenn sie schon abgelaufen ist
      Angenommen ein Schreiben ging am 01.12.2025 zur Post
      Wenn nach Regel FR-06 eine Frist von 4 Wochen berechnet wird
      Und die Behörde die Frist bis zum 10.01.2026 verlängert
      Dann ist der letzte Tag der 12.01.2026
      Und nennt die Berechnung „§ 31 Abs. 7 VwVfG“
      Und nennt die Berechnung „Bisher endet die Frist mit Ablauf des 02.01.2026“

    @FR-06
    Szenariogrundriss: Was sich nicht verlängern lässt
      Angenommen ein Schreiben ging am 01.12.2025 zur Post
      Wenn nach Regel FR-06 <Art> von 4 Wochen berechnet wird
      Und die Behörde die Frist bis zum <Tag> verlängert
      Dann lässt sich die Frist nicht verlängern: „<Grund>“
      Und ist der letzte Tag der 02.01.2026

      Beispiele:
        | Art                  | Tag        | Grund                           |
        | eine Ausschlussfrist | 16.01.2026 | Eine Ausschlussfrist lässt sich |
        | ein fester Zeitraum  | 16.01.2026 | die Behörde bestimmt einen      |
        | eine Frist           | 29.12.2025 | auf einen späteren Tag          |

  Regel: Ende eines Antragsfensters
    Herkunft: Gesetz, § 31 Abs. 3 und 5 VwVfG.
    Nur das Ende einer Frist rückt auf den nächsten Werktag; ein fester Tag bleibt auch am Wochenende.

    @FR-02
    Szenariogrundriss: Fünfzehn Tage nach dem 31. Oktober ist der 15. November
      Angenommen ein Ereignis am <Ereignis>
      Wenn nach Regel FR-02 <Art> von 15 Tagen berechnet wird
      Dann ist der letzte Tag der <Ende>

      Beispiele:
        | Ereignis   | Art                 | Ende       |
        | 31.10.2025 | eine Frist          | 17.11.2025 |
        | 31.10.2025 | ein fester Zeitraum | 15.11.2025 |
        | 31.10.2026 | eine Frist          | 16.11.2026 |
        | 31.10.2026 | ein fester Zeitraum | 15.11.2026 |
