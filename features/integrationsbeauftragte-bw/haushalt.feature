# language: de
Funktionalität: Haushalt
  Wie die Mittel verteilt werden. Ein Haushaltsansatz ist für kein Jahr bekannt; die Szenarien nennen
  deshalb, was zur Verfügung steht. Alle Anträge eines Laufs stehen in einer Rangfolge.

  @IB-37
  Regel: IB-37 Haushaltsansatz reicht
    Herkunft: Annahme; nicht bekannt, angenommen wie allgemein im Rahmen verfügbarer Haushaltsmittel.
    In jedem Haushaltsjahr müssen die Restmittel den Anteil des Antrags decken.

    @IB-40
    Szenariogrundriss: Restmittel um den Bedarf von 20.000,00 €
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen <Mittel> zur Verfügung
      Und die Angabe Teilförderung akzeptiert lautet „<Teilförderung>“
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-37 <IB-37>
      Und ist die Regel IB-40 <IB-40>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Teilförderung wird akzeptiert
        | Mittel      | Teilförderung | IB-37         | IB-40   | Personal    | Ergebnis        |
        | 20.000,01 € | ja            | erfüllt       | erfüllt | 20.000,00 € | Bewilligung     |
        | 20.000,00 € | ja            | erfüllt       | erfüllt | 20.000,00 € | Bewilligung     |
        | 19.999,99 € | ja            | nicht erfüllt | erfüllt | 19.999,99 € | Teilbewilligung |
        | 0,01 €      | ja            | nicht erfüllt | erfüllt | 0,01 €      | Teilbewilligung |
        | 0,00 €      | ja            | nicht erfüllt | erfüllt | 0,00 €      | Warteliste      |

      Beispiele: Teilförderung wird nicht akzeptiert
        | Mittel      | Teilförderung | IB-37         | IB-40         | Personal    | Ergebnis    |
        | 20.000,00 € | nein          | erfüllt       | erfüllt       | 20.000,00 € | Bewilligung |
        | 19.999,99 € | nein          | nicht erfüllt | nicht erfüllt | 0,00 €      | Warteliste  |
        | 0,00 €      | nein          | nicht erfüllt | erfüllt       | 0,00 €      | Warteliste  |

    Szenario: Die Begründung nennt Bedarf, Restmittel und Fehlbetrag
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 15.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-37 nicht erfüllt
      Und ist die Wirkung der Regel IB-37: Haushaltslage
      Und nennt die Begründung „20.000,00 €“
      Und nennt die Begründung „15.000,00 €“
      Und nennt die Begründung „5.000,00 €“
      Und lautet das Ergebnis Warteliste

    Szenariogrundriss: Vor dem 1. Januar 2025 steht der Bedarf nicht fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-37 offen
      Und nennt die Regel IB-37 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                                       |
        | Höchstbetrag je 1,0 VZÄ und 12 Monate            |
        | Höchstbetrag Sachkosten je 1,0 VZÄ und 12 Monate |
        | Art der Sachkostenförderung                      |
        | Höchster Stellenumfang, der ohne Prüfung         |
        | Anteiligkeit nach Monaten                        |
        | Eigenanteil                                      |
        | Rundung                                          |
        | Umgang mit Drittmitteln für die Stelle           |

    Szenario: Am 1. Januar 2025 steht der Bedarf fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-37 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Solange der Bedarf nicht feststeht, bleibt offen, ob die Mittel reichen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und die Angabe Personalkosten ist nicht lesbar
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-37 offen
      Und ist die Wirkung der Regel IB-37: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-38
  Regel: IB-38 Verteilungsverfahren
    Herkunft: Annahme; nicht bekannt. Angenommen ist die Reihenfolge der Vollständigkeit.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenario: Eine Sekunde entscheidet
      Angenommen für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 |
        | Stadt Ulm      | 01.09.2025 um 09:00:01 Uhr |
        | Stadt Aalen    | 01.09.2025 um 09:00:00 Uhr |
        | Stadt Konstanz | 01.09.2025 um 09:00:02 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | IB-38   |
        | 1            | 2    | Warteliste  | erfüllt |
        | 2            | 1    | Bewilligung | erfüllt |
        | 3            | 3    | Warteliste  | erfüllt |

    @IB-04 @IB-09 @IB-12 @IB-13 @IB-15 @IB-27
    Szenario: Ablehnungen und Nachforderungen haben keinen Rang und halten keinen Platz
      Angenommen für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller    | Eingang am                 | Finanzierungsplan | Unterschriebenes PDF liegt vor | Eigenmittel | Gesamtfinanzierung gesichert |
        | Gemeinde Steinen | 01.09.2025 um 09:00:00 Uhr | ja                | ja                             | 0,00 €      | ja                           |
        | Stadt Ulm        | 18.11.2025 um 00:00:00 Uhr | ja                | ja                             | 0,00 €      | ja                           |
        | Stadt Aalen      | 01.09.2025 um 09:00:00 Uhr | nein              | ja                             | 0,00 €      | ja                           |
        | Stadt Tübingen   | 01.09.2025 um 09:00:00 Uhr | ja                | nein                           | 0,00 €      | ja                           |
        | Stadt Heilbronn  | 01.09.2025 um 09:00:00 Uhr | ja                | ja                             | -0,01 €     | ja                           |
        | Stadt Karlsruhe  | 01.09.2025 um 09:00:00 Uhr | ja                | ja                             | 0,00 €      | nein                         |
        | Stadt Konstanz   | 02.09.2025 um 09:00:00 Uhr | ja                | ja                             | 0,00 €      | ja                           |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis      | Betrag      | IB-38   | IB-04         | IB-09         | IB-12         | IB-13         | IB-15         | IB-27         |
        | 1            | –    | Ablehnung     | 0,00 €      | erfüllt | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 2            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 3            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       |
        | 4            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       |
        | 5            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       |
        | 6            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt |
        | 7            | 1    | Bewilligung   | 20.000,00 € | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |

    @IB-18 @IB-20 @IB-21 @IB-22 @IB-25
    Szenario: Auch eine Stelle, die nicht zu fördern oder zu klären ist, hält keinen Platz
      Angenommen für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller   | Eingang am                 | Förderbeginn | Förderende | Stellenumfang (VZÄ) | Personen auf der Stelle | Kleinster Stellenanteil (VZÄ) |
        | Stadt Ulm       | 01.09.2025 um 09:00:00 Uhr | 01.01.2026   | 31.12.2026 | 0,4 VZÄ             | 1                       | 0,4 VZÄ                       |
        | Stadt Aalen     | 01.09.2025 um 09:00:00 Uhr | 01.01.2026   | 31.12.2026 | 1,0 VZÄ             | 0                       | 1,0 VZÄ                       |
        | Stadt Tübingen  | 01.09.2025 um 09:00:00 Uhr | 01.01.2026   | 31.12.2026 | 1,0 VZÄ             | 2                       | 0,4 VZÄ                       |
        | Stadt Heilbronn | 01.09.2025 um 09:00:00 Uhr | 01.01.2026   | 31.12.2026 | 1,0 VZÄ             | 1                       | 0,5 VZÄ                       |
        | Stadt Karlsruhe | 01.09.2025 um 09:00:00 Uhr | 01.01.2025   | 31.12.2025 | 1,0 VZÄ             | 1                       | 1,0 VZÄ                       |
        | Stadt Konstanz  | 02.09.2025 um 09:00:00 Uhr | 01.01.2026   | 31.12.2026 | 1,0 VZÄ             | 1                       | 1,0 VZÄ                       |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis      | Betrag      | IB-38   | IB-18         | IB-20         | IB-21         | IB-22         | IB-25         |
        | 1            | –    | Ablehnung     | 0,00 €      | erfüllt | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       |
        | 2            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       | erfüllt       |
        | 3            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       | erfüllt       |
        | 4            | –    | Nachforderung | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt | erfüllt       |
        | 5            | –    | Ablehnung     | 0,00 €      | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | nicht erfüllt |
        | 6            | 1    | Bewilligung   | 20.000,00 € | erfüllt | erfüllt       | erfüllt       | erfüllt       | erfüllt       | erfüllt       |

  @IB-39
  Regel: IB-39 Gleichstand
    Herkunft: Annahme; ein wiederholbares, protokolliertes Los ist angenommen.
    Waren mehrere Anträge in derselben Sekunde vollständig, entscheidet ein Los, das jeder
    nachrechnen kann. Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenario: Drei Anträge in derselben Sekunde, Mittel für einen
      Angenommen für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 |
        | Stadt Ulm      | 01.09.2025 um 09:00:00 Uhr |
        | Stadt Aalen    | 01.09.2025 um 09:00:00 Uhr |
        | Stadt Konstanz | 01.09.2025 um 09:00:00 Uhr |
      Wenn die Anträge geprüft werden
      Dann erhält 1 Antrag das Ergebnis Bewilligung
      Und erhalten 2 Anträge das Ergebnis Warteliste
      Und ist die Regel IB-39 bei 3 Anträgen erfüllt
      Und nennt die Regel IB-39 „Gleichstand von 3 Anträgen“
      Und bleibt alles gleich, wenn die Anträge in umgekehrter Reihenfolge vorliegen

  @IB-40
  Regel: IB-40 Teilbewilligung nur mit Einverständnis
    Herkunft: Annahme; nicht bekannt. Reichen die Restmittel nur für einen Teil, wird er nur
    vorgeschlagen, wenn die Kommune Teilförderung akzeptiert; sonst kommt der Antrag auf die Warteliste.

    Szenario: Der letzte Antrag nimmt, was übrig ist, oder wartet
      Angenommen für das Haushaltsjahr 2026 stehen 55.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 | Teilförderung akzeptiert |
        | Stadt Ulm      | 01.09.2025 um 09:00:00 Uhr | nein                     |
        | Stadt Aalen    | 01.09.2025 um 10:00:00 Uhr | nein                     |
        | Stadt Konstanz | 01.09.2025 um 11:00:00 Uhr | ja                       |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis        | Betrag      | IB-40   |
        | 1            | 1    | Bewilligung     | 20.000,00 € | erfüllt |
        | 2            | 2    | Bewilligung     | 20.000,00 € | erfüllt |
        | 3            | 3    | Teilbewilligung | 15.000,00 € | erfüllt |

    Szenario: Wer Teilförderung ablehnt, wartet
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 15.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-40 nicht erfüllt
      Und ist die Wirkung der Regel IB-40: Haushaltslage
      Und lautet das Ergebnis Warteliste

    Szenariogrundriss: Ohne lesbare Antwort bleibt offen, ob eine Teilförderung abgelehnt ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und die Angabe Teilförderung akzeptiert <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-40 offen
      Und ist die Wirkung der Regel IB-40: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Lücke            |
        | fehlt            |
        | ist nicht lesbar |

  @IB-41
  Regel: IB-41 Späteres Haushaltsjahr
    Herkunft: Gesetz; Landeshaushaltsordnung Baden-Württemberg (Fundstelle zu prüfen).
    Ob für spätere Haushaltsjahre eine Verpflichtungsermächtigung vorliegt, beurteilen nur die Zeichnenden.

    Szenario: Vor der Zeichnung ist die Verpflichtungsermächtigung zu bestätigen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-41 vor Zeichnung zu bestätigen
      Und nennt die Regel IB-41 „2026“
      Und lautet das Ergebnis Bewilligung

  @IB-42
  Regel: IB-42 Haushaltsansatz gesetzt
    Herkunft: Annahme; ein Ansatz ist für kein Jahr bekannt. Kein Ansatz heißt nie unbegrenzt: Solange
    keiner gesetzt ist, entscheidet ein Mensch.

    Szenariogrundriss: Ohne bekannten Ansatz entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr <Jahr>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-42 nicht erfüllt
      Und ist die Wirkung der Regel IB-42: Prüfung durch Menschen
      Und nennt die Begründung „<Jahr>“
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten förderfähig
      Und sind 0,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Jahr |
        | 2026 |
        | 2027 |
        | 2028 |

    @IB-06
    Szenario: Hinter einem Antrag für ein Jahr ohne Ansatz steht der zweite noch nicht fest
      Angenommen folgende Anträge für das Jahr 2026:
        | Antragsteller | Eingang am                 |
        | Stadt Ulm     | 01.09.2025 um 09:00:00 Uhr |
        | Stadt Ulm     | 02.09.2025 um 09:00:00 Uhr |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | IB-42         | IB-06   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | nicht erfüllt | offen   |

    Szenario: Mit einem angegebenen Ansatz wird vorgeschlagen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-42 erfüllt
      Und entfallen auf das Haushaltsjahr 2026 20.000,00 €
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ohne Förderzeitraum bleibt offen, welche Haushaltsjahre berührt sind
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-42 offen
      Und ist die Wirkung der Regel IB-42: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe       | Lücke            |
        | Förderbeginn | fehlt            |
        | Förderende   | ist nicht lesbar |

  @IB-43
  Regel: IB-43 Warteliste in Rangfolge
    Herkunft: Annahme; Überspringen ist nicht vorgesehen.
    Wer nicht bedient werden kann, hält keine Mittel und sperrt alle dahinter. Niemand rückt vor.

    @IB-37 @IB-38
    Szenario: Der erste, der nicht mehr passt, sperrt auch kleinere Anträge dahinter
      Angenommen für das Haushaltsjahr 2026 stehen 30.000,00 € zur Verfügung
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 | Personalkosten |
        | Stadt Ulm      | 01.09.2025 um 09:00:00 Uhr | 20.000,00 €    |
        | Stadt Aalen    | 01.09.2025 um 10:00:00 Uhr | 20.000,00 €    |
        | Stadt Konstanz | 01.09.2025 um 11:00:00 Uhr | 5.000,00 €     |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | IB-37         | IB-38   | IB-43         | Wirkung IB-43 | Begründung nennt           |
        | 1            | 1    | Bewilligung | 20.000,00 € | erfüllt       | erfüllt | erfüllt       | keine         | wie beantragt              |
        | 2            | 2    | Warteliste  | 0,00 €      | nicht erfüllt | erfüllt | erfüllt       | keine         | es fehlen 10.000,00 €      |
        | 3            | 3    | Warteliste  | 0,00 €      | erfüllt       | erfüllt | nicht erfüllt | Haushaltslage | besser platzierte Antrag 2 |

    Szenario: Ist Überspringen erlaubt, wird der kleinere Antrag bedient
      Angenommen für das Haushaltsjahr 2026 stehen 30.000,00 € zur Verfügung
      Und abweichend gilt: Überspringen erlaubt
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller  | Eingang am                 | Personalkosten |
        | Stadt Ulm      | 01.09.2025 um 09:00:00 Uhr | 20.000,00 €    |
        | Stadt Aalen    | 01.09.2025 um 10:00:00 Uhr | 20.000,00 €    |
        | Stadt Konstanz | 01.09.2025 um 11:00:00 Uhr | 5.000,00 €     |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Rang | Ergebnis    | Betrag      | IB-43   |
        | 1            | 1    | Bewilligung | 20.000,00 € | erfüllt |
        | 2            | 2    | Warteliste  | 0,00 €      | erfüllt |
        | 3            | 3    | Bewilligung | 5.000,00 €  | erfüllt |

    Szenario: Ohne Regel zum Überspringen entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und für die Regel zum Überspringen ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-43 offen
      Und ist die Wirkung der Regel IB-43: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenariogrundriss: Vor dem 1. Januar 2025 steht nicht fest, wie die Mittel verteilt werden
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-43 offen
      Und nennt die Regel IB-43 „<Festlegung>“
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Ohne Wert bis zum 31. Dezember 2024
        | Festlegung                      |
        | Verteilungsverfahren            |
        | Überspringen auf der Warteliste |

    Szenario: Am 1. Januar 2025 steht fest, wie die Mittel verteilt werden
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 20.000,00 € zur Verfügung
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-43 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen
