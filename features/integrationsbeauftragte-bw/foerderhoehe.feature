# language: de
Funktionalität: Förderhöhe
  Wie viel gefördert wird: die Personalkosten nach Abzügen, höchstens der Höchstbetrag, der für die
  Einwohnerzahl gilt, anteilig nach Stellenumfang und Monaten. Sachkosten werden nicht gefördert.

  @IB-30
  Regel: IB-30 Höchstbetrag nach Einwohnerzahl
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen).
    Höchstens 20.000,00 € für 1,0 VZÄ ab 20.000 Einwohnerinnen und Einwohnern, höchstens 10.000,00 €
    ab 10.000. Dass der Betrag für zwölf Monate gilt, ist eine Annahme.

    Szenariogrundriss: Personalkosten um den Höchstbetrag
      Angenommen ein vollständiger Antrag <Antragsteller> für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 <Stand>
      Und ist die Wirkung der Regel IB-30: <Wirkung>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Ab 20.000 Einwohnerinnen und Einwohnern (Ulm, Oberkirch mit 20.036)
        | Antragsteller       | Personalkosten | Stand         | Wirkung | Personal    | Ergebnis             |
        | der Stadt Ulm       | 19.999,99 €    | erfüllt       | keine   | 19.999,99 € | Bewilligung          |
        | der Stadt Ulm       | 20.000,00 €    | erfüllt       | keine   | 20.000,00 € | Bewilligung          |
        | der Stadt Ulm       | 20.000,01 €    | nicht erfüllt | Kürzung | 20.000,00 € | gekürzte Bewilligung |
        | der Stadt Ulm       | 65.000,00 €    | nicht erfüllt | Kürzung | 20.000,00 € | gekürzte Bewilligung |
        | der Stadt Oberkirch | 20.000,00 €    | erfüllt       | keine   | 20.000,00 € | Bewilligung          |

      Beispiele: Ab 10.000 (Gerlingen mit 19.817, Willstätt mit 10.013)
        | Antragsteller          | Personalkosten | Stand         | Wirkung | Personal    | Ergebnis             |
        | der Stadt Gerlingen    | 9.999,99 €     | erfüllt       | keine   | 9.999,99 €  | Bewilligung          |
        | der Stadt Gerlingen    | 10.000,00 €    | erfüllt       | keine   | 10.000,00 € | Bewilligung          |
        | der Stadt Gerlingen    | 10.000,01 €    | nicht erfüllt | Kürzung | 10.000,00 € | gekürzte Bewilligung |
        | der Stadt Gerlingen    | 20.000,00 €    | nicht erfüllt | Kürzung | 10.000,00 € | gekürzte Bewilligung |
        | der Gemeinde Willstätt | 10.000,00 €    | erfüllt       | keine   | 10.000,00 € | Bewilligung          |
        | der Gemeinde Willstätt | 10.000,01 €    | nicht erfüllt | Kürzung | 10.000,00 € | gekürzte Bewilligung |

    Szenariogrundriss: Eine Einwohnerin mehr oder weniger als für den vollen Höchstbetrag
      Angenommen ein vollständiger Antrag der Stadt Oberkirch für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Einwohnerzahl für den vollen Höchstbetrag beträgt <Schwelle>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Oberkirch hat 20.036
        | Schwelle | Stand         | Personal    | Ergebnis             |
        | 20035    | erfüllt       | 20.000,00 € | Bewilligung          |
        | 20036    | erfüllt       | 20.000,00 € | Bewilligung          |
        | 20037    | nicht erfüllt | 10.000,00 € | gekürzte Bewilligung |

    Szenariogrundriss: Personalkosten um den anteiligen Höchstbetrag
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Eine halbe Stelle
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 0,5 VZÄ       | 01.01.2026   | 31.12.2026 | 9.999,99 €     | erfüllt       | 9.999,99 €  | Bewilligung          |
        | 0,5 VZÄ       | 01.01.2026   | 31.12.2026 | 10.000,00 €    | erfüllt       | 10.000,00 € | Bewilligung          |
        | 0,5 VZÄ       | 01.01.2026   | 31.12.2026 | 10.000,01 €    | nicht erfüllt | 10.000,00 € | gekürzte Bewilligung |

      Beispiele: Ein Tausendstel einer Stelle
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 0,749 VZÄ     | 01.01.2026   | 31.12.2026 | 15.000,00 €    | nicht erfüllt | 14.980,00 € | gekürzte Bewilligung |
        | 0,750 VZÄ     | 01.01.2026   | 31.12.2026 | 15.000,00 €    | erfüllt       | 15.000,00 € | Bewilligung          |
        | 0,751 VZÄ     | 01.01.2026   | 31.12.2026 | 15.000,00 €    | erfüllt       | 15.000,00 € | Bewilligung          |

      Beispiele: Ein Tag weniger als ein halbes Jahr
        | Stellenumfang | Förderbeginn | Förderende | Personalkosten | Stand         | Personal    | Ergebnis             |
        | 1,0 VZÄ       | 01.07.2026   | 31.12.2026 | 10.000,00 €    | erfüllt       | 10.000,00 € | Bewilligung          |
        | 1,0 VZÄ       | 02.07.2026   | 31.12.2026 | 10.000,00 €    | nicht erfüllt | 9.946,24 €  | gekürzte Bewilligung |

    Szenario: Die Begründung nennt Antrag, Höchstbetrag und Einwohnerzahl
      Angenommen ein vollständiger Antrag der Stadt Gerlingen für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 nicht erfüllt
      Und nennt die Begründung „20.000,00 €“
      Und nennt die Begründung „10.000,00 €“
      Und nennt die Begründung „19.817“
      Und nennt die Begründung „ab 20.000“
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten beantragt
      Und sind 10.000,00 € für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis gekürzte Bewilligung

    @IB-04
    Szenario: Unter der Mindesteinwohnerzahl gibt es keinen Höchstbetrag
      Angenommen ein vollständiger Antrag der Gemeinde Steinen für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-04 nicht erfüllt
      Und ist die Regel IB-30 nicht erfüllt
      Und sind 0,00 € für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis Ablehnung

    Szenario: Ohne bekannte Einwohnerzahl bleibt der Höchstbetrag offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Antragsteller lautet „Altdorf“
      Und die Angabe AGS fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 offen
      Und ist die Wirkung der Regel IB-30: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenariogrundriss: Ohne lesbare Angaben bleibt der Höchstbetrag offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 offen
      Und ist die Wirkung der Regel IB-30: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe               | Lücke            |
        | Personalkosten       | fehlt            |
        | Personalkosten       | ist nicht lesbar |
        | Drittmittel Personal | fehlt            |
        | Stellenumfang (VZÄ)  | fehlt            |
        | Förderbeginn         | ist nicht lesbar |
        | Förderende           | fehlt            |

    Szenariogrundriss: Ohne festgelegten Höchstbetrag entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für <Festlegung> ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 offen
      Und ist die Wirkung der Regel IB-30: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Festlegung                                    |
        | den Höchstbetrag je Vollzeitstelle            |
        | die Einwohnerzahl für den vollen Höchstbetrag |

    Szenario: Vor dem 1. Januar 2025 steht der Höchstbetrag nicht fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 31.12.2024 um 23:59:59 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 offen
      Und nennt die Regel IB-30 „Höchstbetrag je 1,0 VZÄ und 12 Monate“
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Am 1. Januar 2025 steht der Höchstbetrag fest
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am 01.01.2025 um 00:00:00 Uhr eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 erfüllt
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ein anderer Höchstbetrag wirkt ohne weitere Änderung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 65.000,00 €
      Und der Höchstbetrag je Vollzeitstelle beträgt 25.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-30 nicht erfüllt
      Und sind 25.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

  @IB-31
  Regel: IB-31 Keine Sachkosten
    Herkunft: Annahme; nicht bekannt, ob Sachkosten gefördert werden. Bekannt ist nur ein Zuschuss je
    Vollzeitstelle.

    Szenariogrundriss: Sachkosten werden nicht gefördert
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Sachkosten betragen <Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-31 <Stand>
      Und ist die Wirkung der Regel IB-31: <Wirkung>
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Sachkosten | Stand         | Wirkung | Ergebnis             |
        | 0,00 €     | erfüllt       | keine   | Bewilligung          |
        | 0,01 €     | nicht erfüllt | Kürzung | gekürzte Bewilligung |
        | 5.000,00 € | nicht erfüllt | Kürzung | gekürzte Bewilligung |

    Szenariogrundriss: Ein Höchstbetrag für Sachkosten wirkt ohne weitere Änderung
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Höchstbetrag Sachkosten beträgt 5.000,00 €
      Und die Sachkosten betragen <Sachkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-31 <Stand>
      Und sind 20.000,00 € für Personal und <gefördert> für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Sachkosten | Stand         | gefördert  | Ergebnis             |
        | 1.000,00 € | erfüllt       | 1.000,00 € | Bewilligung          |
        | 5.000,00 € | erfüllt       | 5.000,00 € | Bewilligung          |
        | 5.000,01 € | nicht erfüllt | 5.000,00 € | gekürzte Bewilligung |

    Szenariogrundriss: Ohne lesbare Angaben bleiben die Sachkosten offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe <Angabe> <Lücke>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-31 offen
      Und ist die Wirkung der Regel IB-31: Rückfrage
      Und lautet das Ergebnis Nachforderung

      Beispiele:
        | Angabe           | Lücke            |
        | Sachkosten       | fehlt            |
        | Sachkosten       | ist nicht lesbar |
        | Drittmittel Sach | fehlt            |

    Szenariogrundriss: Ohne Festlegung zu den Sachkosten entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für <Festlegung> ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-31 offen
      Und ist die Wirkung der Regel IB-31: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele:
        | Festlegung                      |
        | den Höchstbetrag Sachkosten     |
        | die Art der Sachkostenförderung |
        | die Anteiligkeit                |

  @IB-32
  Regel: IB-32 Anteilig nach der Stelle
    Herkunft: Gesetz; VwV Integrationsbeauftragte Baden-Württemberg (Fundstelle zu prüfen), anteilig nach dem
    Stellenumfang. Die Monatsregel ist eine Annahme: Kalendermonate durch zwölf, angebrochene
    Monate nach Tagen. Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Höchstbetrag nach Stellenumfang und Förderzeitraum
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Stellenumfang beträgt <Stellenumfang>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Und die Personalkosten betragen 90.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-32 erfüllt
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Stellenumfang | Förderbeginn | Förderende | Personal    |
        | 1,0 VZÄ       | 01.01.2026   | 31.12.2026 | 20.000,00 € |
        | 0,5 VZÄ       | 01.01.2026   | 31.12.2026 | 10.000,00 € |
        | 0,8 VZÄ       | 01.01.2026   | 31.12.2026 | 16.000,00 € |
        | 0,5 VZÄ       | 01.07.2026   | 31.12.2026 | 5.000,00 €  |
        | 1,0 VZÄ       | 01.02.2026   | 28.02.2026 | 1.666,67 €  |
        | 1,0 VZÄ       | 01.01.2026   | 30.12.2026 | 19.946,24 € |
        | 1,0 VZÄ       | 01.01.2026   | 14.02.2026 | 2.500,00 €  |

    Szenariogrundriss: Abweichende Monatsregeln
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und abweichend gilt: <Monatsregel>
      Und der Förderzeitraum reicht vom <Förderbeginn> bis zum <Förderende>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-32 erfüllt
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Monatsregel                     | Förderbeginn | Förderende | Personal    | Ergebnis             |
        | nur volle Monate zählen         | 01.01.2026   | 31.12.2026 | 20.000,00 € | Bewilligung          |
        | nur volle Monate zählen         | 02.01.2026   | 31.12.2026 | 18.333,33 € | gekürzte Bewilligung |
        | angebrochene Monate zählen voll | 31.01.2026   | 01.12.2026 | 20.000,00 € | Bewilligung          |
        | angebrochene Monate zählen voll | 01.02.2026   | 01.12.2026 | 18.333,33 € | gekürzte Bewilligung |

  @IB-33
  Regel: IB-33 Förderfähiger Betrag
    Herkunft: Annahme; ergibt sich aus dem Begriff der Zuwendung.
    Ein Bescheid über 0,00 € hätte keinen Inhalt; was zu tun ist, entscheidet ein Mensch.

    Szenariogrundriss: Es verbleibt ein Cent oder nichts
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Drittmittel Personal betragen <Drittmittel>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-33 <Stand>
      Und ist die Wirkung der Regel IB-33: <Wirkung>
      Und sind <Rest> für Personal und 0,00 € für Sachkosten förderfähig
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Drittmittel | Stand         | Wirkung                | Rest   | Ergebnis               |
        | 19.999,98 € | erfüllt       | keine                  | 0,02 € | gekürzte Bewilligung   |
        | 19.999,99 € | erfüllt       | keine                  | 0,01 € | gekürzte Bewilligung   |
        | 20.000,00 € | nicht erfüllt | Prüfung durch Menschen | 0,00 € | Prüfung durch Menschen |
        | 20.000,01 € | nicht erfüllt | Prüfung durch Menschen | 0,00 € | Prüfung durch Menschen |

    Szenario: Wer nur Sachkosten beantragt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 0,00 €
      Und die Sachkosten betragen 5.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-33 nicht erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne Personalkosten bleibt der förderfähige Betrag offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-33 offen
      Und ist die Wirkung der Regel IB-33: Rückfrage
      Und lautet das Ergebnis Nachforderung

  @IB-34
  Regel: IB-34 Rundung
    Herkunft: Annahme; kaufmännische Rundung angenommen.
    Gerechnet wird genau; gerundet wird einmal am Ende, je Bestandteil auf den Cent.
    Die Regel unterrichtet nur; sie ist immer erfüllt.

    Szenariogrundriss: Ein halber Cent wird aufgerundet
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-34 erfüllt
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Personalkosten | Personal |
        | 100,04 €       | 90,04 €  |
        | 100,05 €       | 90,05 €  |
        | 100,06 €       | 90,05 €  |

  @IB-35
  Regel: IB-35 Eigenanteil
    Herkunft: Annahme; angenommen ist, dass kein bestimmter Eigenanteil verlangt wird.
    Verlangt das Programm einen, so wird er nach den Drittmitteln und vor dem Höchstbetrag abgezogen.

    Szenario: Ohne verlangten Eigenanteil wird nichts abgezogen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 erfüllt
      Und sind 20.000,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis Bewilligung

    Szenariogrundriss: Ein Eigenanteil von zehn Prozent
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 nicht erfüllt
      Und ist die Wirkung der Regel IB-35: Kürzung
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

      Beispiele:
        | Personalkosten | Personal    |
        | 20.000,00 €    | 18.000,00 € |
        | 22.222,21 €    | 19.999,99 € |
        | 22.222,22 €    | 20.000,00 € |
        | 60.000,00 €    | 20.000,00 € |

    Szenariogrundriss: Ein Abzug, der weniger als einen halben Cent ausmacht, mindert nichts
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 10 %
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 <Stand>
      Und sind <Personal> für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis <Ergebnis>

      Beispiele: Grenze des Abzugs
        | Personalkosten | Stand         | Personal | Ergebnis             |
        | 0,05 €         | erfüllt       | 0,05 €   | Bewilligung          |
        | 0,06 €         | nicht erfüllt | 0,05 €   | gekürzte Bewilligung |
        | 0,20 €         | nicht erfüllt | 0,18 €   | gekürzte Bewilligung |

    Szenario: Wo nach Abzug der Drittmittel nichts bleibt, mindert der Eigenanteil nichts
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 10 %
      Und die Drittmittel Personal betragen 20.000,00 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 erfüllt
      Und lautet das Ergebnis Prüfung durch Menschen

    Szenario: Ohne Personalkosten bleibt der Eigenanteil offen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 10 %
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 offen
      Und ist die Wirkung der Regel IB-35: Rückfrage
      Und lautet das Ergebnis Nachforderung

    Szenario: Ohne verlangten Eigenanteil ist auch ohne Personalkosten nichts zu beurteilen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 erfüllt
      Und lautet das Ergebnis Nachforderung

    Szenario: Auch der kleinste Eigenanteil wird abgezogen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Eigenanteil beträgt 0,01 %
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 nicht erfüllt
      Und sind 19.998,00 € für Personal und 0,00 € für Sachkosten vorgeschlagen
      Und lautet das Ergebnis gekürzte Bewilligung

    Szenario: Ohne festgelegten Eigenanteil entscheidet ein Mensch
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und für den Eigenanteil ist kein Wert in Kraft
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-35 offen
      Und ist die Wirkung der Regel IB-35: Prüfung durch Menschen
      Und lautet das Ergebnis Prüfung durch Menschen

  @IB-36
  Regel: IB-36 Bagatellgrenze
    Herkunft: Annahme; eine Bagatellgrenze ist nicht bekannt und deshalb abgeschaltet.
    Wird eine gesetzt, entscheidet unterhalb ein Mensch.

    Szenario: Ohne Bagatellgrenze ist auch ein Cent genug
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Personalkosten betragen 0,01 €
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-36 erfüllt
      Und lautet das Ergebnis Bewilligung

    Szenario: Ohne Bagatellgrenze ist auch bei offenem Betrag nichts zu beurteilen
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-36 erfüllt
      Und lautet das Ergebnis Nachforderung

    @IB-06
    Szenario: Hinter einem Antrag unter der Bagatellgrenze steht der zweite noch nicht fest
      Angenommen für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und folgende Anträge für das Jahr 2026:
        | Antragsteller | Eingang am                 | Personalkosten |
        | Stadt Ulm     | 01.09.2025 um 09:00:00 Uhr | 999,99 €       |
        | Stadt Ulm     | 02.09.2025 um 09:00:00 Uhr | 20.000,00 €    |
      Wenn die Anträge geprüft werden
      Dann lauten die Vorschläge:
        | Aktenzeichen | Ergebnis               | IB-36         | IB-06   |
        | 1            | Prüfung durch Menschen | nicht erfüllt | erfüllt |
        | 2            | Prüfung durch Menschen | erfüllt       | offen   |

    Szenariogrundriss: Dass es keine Bagatellgrenze gibt, ist seit dem 1. Januar 2025 festgelegt
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und der Antrag ist am <Eingang> eingegangen
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-36 <Stand>
      Und lautet das Ergebnis Prüfung durch Menschen

      Beispiele: Grenze der Geltung
        | Eingang                    | Stand   |
        | 31.12.2024 um 23:59:59 Uhr | offen   |
        | 01.01.2025 um 00:00:00 Uhr | erfüllt |

    Szenariogrundriss: Beträge um eine Bagatellgrenze von 1.000,00 €
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und die Personalkosten betragen <Personalkosten>
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-36 <Stand>
      Und ist die Wirkung der Regel IB-36: <Wirkung>
      Und lautet das Ergebnis <Ergebnis>

      Beispiele:
        | Personalkosten | Stand         | Wirkung                | Ergebnis               |
        | 999,99 €       | nicht erfüllt | Prüfung durch Menschen | Prüfung durch Menschen |
        | 1.000,00 €     | erfüllt       | keine                  | Bewilligung            |
        | 1.000,01 €     | erfüllt       | keine                  | Bewilligung            |

    Szenario: Ohne Personalkosten bleibt offen, ob die Bagatellgrenze erreicht ist
      Angenommen ein vollständiger Antrag der Stadt Ulm für das Jahr 2026
      Und für das Haushaltsjahr 2026 stehen 1.000.000,00 € zur Verfügung
      Und die Bagatellgrenze beträgt 1.000,00 €
      Und die Angabe Personalkosten fehlt
      Wenn der Antrag geprüft wird
      Dann ist die Regel IB-36 offen
      Und ist die Wirkung der Regel IB-36: Rückfrage
      Und lautet das Ergebnis Nachforderung
