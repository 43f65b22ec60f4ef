# language: de
Funktionalität: Auszahlung und Rückforderung
  Was nach der Bewilligung geschieht: ausgezahlt wird in Raten, wenn der Bescheid bestandskräftig ist;
  was nicht anerkannt ist, wird nach Anhörung zurückgefordert und verzinst. Jede Forderung genehmigen
  zwei Menschen.

  @AZ-01
  Regel: AZ-01 Nicht vor Bestandskraft und nicht früher als nötig
    Herkunft: vergleichbares Programm; Zuwendungspraxis, zwei Monate im Voraus; die Zahl der Raten ist eine Annahme.

    Szenariogrundriss: Ausgezahlt wird ab der Bestandskraft
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig ab dem 10.01.2026
      Wenn am <Tag> 13.333,33 € für den Bedarf ab dem 01.01.2026 ausgezahlt werden
      Dann ist die Regel AZ-01 <Stand>
      Und ist die Wirkung der Regel AZ-01: <Wirkung>

      Beispiele:
        | Tag        | Stand         | Wirkung   |
        | 09.01.2026 | nicht erfüllt | Ablehnung |
        | 10.01.2026 | erfüllt       | keine     |
        | 11.01.2026 | erfüllt       | keine     |

    Szenariogrundriss: Ausgezahlt wird höchstens zwei Monate vor dem Bedarf
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig ab dem 10.01.2026
      Und ausgezahlt sind schon 26.666,66 €
      Wenn am <Tag> 13.333,33 € für den Bedarf ab dem <Bedarf> ausgezahlt werden
      Dann ist die Regel AZ-01 <Stand>

      Beispiele:
        | Tag        | Bedarf     | Stand         |
        | 28.02.2026 | 01.05.2026 | nicht erfüllt |
        | 01.03.2026 | 01.05.2026 | erfüllt       |
        | 10.03.2026 | 11.05.2026 | nicht erfüllt |
        | 11.03.2026 | 11.05.2026 | erfüllt       |

    Szenariogrundriss: Für einen Bedarf wird nicht mehr ausgezahlt, als nach dem Ratenplan fällig ist
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig ab dem 10.01.2026
      Und ausgezahlt sind schon <schon>
      Wenn am 01.06.2026 <Betrag> für den Bedarf ab dem <Bedarf> ausgezahlt werden
      Dann ist die Regel AZ-01 <Stand>

      Beispiele:
        | schon       | Betrag      | Bedarf     | Stand         |
        | 0,00 €      | 13.333,32 € | 28.02.2026 | erfüllt       |
        | 0,00 €      | 13.333,33 € | 28.02.2026 | erfüllt       |
        | 0,00 €      | 13.333,34 € | 28.02.2026 | nicht erfüllt |
        | 13.333,33 € | 13.333,33 € | 01.03.2026 | erfüllt       |
        | 13.333,33 € | 13.333,34 € | 01.03.2026 | nicht erfüllt |

    @AZ-02
    Szenario: Die letzte Rate eines Jahres nimmt den Rest auf
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig ab dem 10.01.2026
      Und ausgezahlt sind schon 66.666,65 €
      Wenn am 01.11.2026 13.333,35 € für den Bedarf ab dem 01.11.2026 ausgezahlt werden
      Dann ist die Regel AZ-01 erfüllt
      Und ist die Regel AZ-02 erfüllt

    Szenariogrundriss: Vorlauf und Raten sind ab dem 01.01.2025 festgelegt
      Angenommen eine Bewilligung über 80.000,00 € vom <Beginn> bis zum 31.12.2025, bestandskräftig ab dem 01.12.2024
      Wenn am 20.12.2024 100,00 € für den Bedarf ab dem 01.01.2025 ausgezahlt werden
      Dann ist die Regel AZ-01 <Stand>

      Beispiele:
        | Beginn     | Stand   |
        | 01.01.2025 | erfüllt |
        | 31.12.2024 | offen   |

    Szenario: Ohne Festlegung zum Vorlauf steht nichts fest
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2024 bis zum 31.12.2024, bestandskräftig ab dem 10.01.2024
      Wenn am 10.01.2024 13.333,33 € für den Bedarf ab dem 01.03.2024 ausgezahlt werden
      Dann ist die Regel AZ-01 offen
      Und ist die Wirkung der Regel AZ-01: Prüfung durch Menschen

  @AZ-02
  Regel: AZ-02 Auszahlungen höchstens in Höhe der Bewilligung
    Herkunft: Gesetz. Mehr als bewilligt hat der Haushalt nicht gebunden.

    Szenariogrundriss: Alle Auszahlungen zusammen sind höchstens die Bewilligung
      Angenommen eine Bewilligung über 80.000,00 € vom 01.01.2026 bis zum 31.12.2026, bestandskräftig ab dem 10.01.2026
      Und ausgezahlt sind schon 66.666,65 €
      Wenn am 01.11.2026 <Betrag> für den Bedarf ab dem 01.11.2026 ausgezahlt werden
      Dann ist die Regel AZ-02 <Stand>
      Und ist die Wirkung der Regel AZ-02: <Wirkung>

      Beispiele:
        | Betrag      | Stand         | Wirkung   |
        | 13.333,34 € | erfüllt       | keine     |
        | 13.333,35 € | erfüllt       | keine     |
        | 13.333,36 € | nicht erfüllt | Ablehnung |

  @RF-01
  Regel: RF-01 Anhörung vor der Rückforderung
    Herkunft: Gesetz, §§ 28, 49, 49a VwVfG: Wer zahlen soll, wird vorher gehört; gefordert wird, was nicht anerkannt ist.

    Szenariogrundriss: Gefordert wird nach Ablauf der Anhörung
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.02.2026 zur Post
      Wenn am <Tag> gefordert wird
      Dann ist die Regel RF-01 <Stand>
      Und ist die Wirkung der Regel RF-01: <Wirkung>

      Beispiele:
        | Tag        | Stand         | Wirkung   |
        | 06.03.2026 | nicht erfüllt | Ablehnung |
        | 07.03.2026 | erfüllt       | keine     |

    Szenariogrundriss: Nach der Stellungnahme muss niemand warten
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.02.2026 zur Post
      Und die Stellungnahme ging am 16.02.2026 ein
      Wenn am <Tag> gefordert wird
      Dann ist die Regel RF-01 <Stand>

      Beispiele:
        | Tag        | Stand         |
        | 15.02.2026 | nicht erfüllt |
        | 16.02.2026 | erfüllt       |

    Szenario: Ohne Anhörung wird nichts gefordert
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-01 nicht erfüllt

    Szenariogrundriss: Gefordert wird höchstens, was ausgezahlt und nicht anerkannt ist
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.02.2026 zur Post
      Und gefordert werden <Betrag>
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-01 <Stand>

      Beispiele:
        | Betrag      | Stand         |
        | 9.999,99 €  | erfüllt       |
        | 10.000,00 € | erfüllt       |
        | 10.000,01 € | nicht erfüllt |

    Szenario: Ohne Festlegung zur Anhörungsfrist steht nichts fest
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 31.12.2024 zur Post
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-01 offen
      Und ist die Wirkung der Regel RF-01: Prüfung durch Menschen

    Szenario: Die Anhörungsfrist gilt für Schreiben ab dem 01.01.2025
      Angenommen eine Auszahlung von 80.000,00 € am 15.01.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 01.01.2025 zur Post
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-01 erfüllt

  @RF-02
  Regel: RF-02 Zinsen auf die Erstattung
    Herkunft: Gesetz, § 49a Abs. 3 VwVfG: fünf Prozentpunkte über dem Basiszinssatz, Tag für Tag.

    Szenariogrundriss: Zinsen laufen ab dem Tag nach der Auszahlung, über jeden Wechsel des Satzes
      Angenommen eine Auszahlung von 80.000,00 € am <Auszahlung>, von der <anerkannt> anerkannt sind
      Und die Anhörung ging am 02.01.2026 zur Post
      Wenn am <Tag> gefordert wird
      Dann ist die Regel RF-02 erfüllt
      Und betragen die Zinsen <Zinsen>

      Beispiele:
        | Auszahlung | anerkannt   | Tag        | Zinsen     |
        | 15.06.2025 | 0,00 €      | 15.02.2026 | 3.399,78 € |
        | 30.06.2025 | 70.000,00 € | 01.07.2025 | 1,72 €     |
        | 29.06.2025 | 70.000,00 € | 30.06.2025 | 1,99 €     |
        | 15.02.2026 | 70.000,00 € | 15.02.2026 | 0,00 €     |
        | 31.12.2024 | 0,00 €      | 01.01.2025 | 15,93 €    |
        | 31.12.2025 | 0,00 €      | 01.01.2026 | 13,74 €    |
        | 30.12.2025 | 0,00 €      | 31.12.2025 | 13,74 €    |
        | 01.01.2026 | 70.000,00 € | 30.06.2026 | 309,21 €   |

    Szenario: Ohne Basiszinssatz gibt es keinen Betrag
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2026, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.02.2026 zur Post
      Wenn am 01.07.2026 gefordert wird
      Dann ist die Regel RF-02 offen
      Und ist die Wirkung der Regel RF-02: Prüfung durch Menschen
      Und lassen sich Zinsen nicht berechnen

  @RF-03
  Regel: RF-03 Zinsen nur bei nicht alsbaldiger Verwendung
    Herkunft: Gesetz, § 49a Abs. 4 VwVfG: In den ersten zwei Monaten darf das Geld liegen; danach ist es Ermessen.

    Szenariogrundriss: Alsbald verwendet ist, was in zwei Monaten verwendet ist
      Angenommen eine Auszahlung von 80.000,00 € am <Auszahlung>, von der 80.000,00 € anerkannt sind
      Und die Anhörung ging am 02.10.2025 zur Post
      Und das Geld wurde am <Verwendung> verwendet
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-03 <Stand>
      Und ist die Wirkung der Regel RF-03: <Wirkung>
      Und betragen die Zinsen <Zinsen>

      Beispiele:
        | Auszahlung | Verwendung | Stand         | Wirkung   | Zinsen   |
        | 01.01.2003 | 01.03.2003 | nicht erfüllt | Ablehnung | 0,00 €   |
        | 15.06.2025 | 14.08.2025 | nicht erfüllt | Ablehnung | 0,00 €   |
        | 15.06.2025 | 15.08.2025 | nicht erfüllt | Ablehnung | 0,00 €   |
        | 15.06.2025 | 16.08.2025 | erfüllt       | keine     | 884,91 € |
        | 31.12.2025 | 28.02.2026 | nicht erfüllt | Ablehnung | 0,00 €   |
        | 31.12.2025 | 01.03.2026 | erfüllt       | keine     | 824,55 € |

    Szenario: Ohne Festlegung, was alsbald ist, steht nichts fest
      Angenommen eine Auszahlung von 80.000,00 € am 31.12.2002, von der 80.000,00 € anerkannt sind
      Und die Anhörung ging am 02.10.2025 zur Post
      Und das Geld wurde am 16.03.2003 verwendet
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-03 offen
      Und ist die Wirkung der Regel RF-03: Prüfung durch Menschen

    Szenario: Wer keine verspätete Verwendung geltend macht, dem schadet die Regel nicht
      Angenommen eine Auszahlung von 80.000,00 € am 15.06.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.02.2026 zur Post
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-03 erfüllt

  @RF-04
  Regel: RF-04 Jahresfrist ab Kenntnis
    Herkunft: Gesetz, § 48 Abs. 4, § 49 Abs. 3 VwVfG: Nach einem Jahr darf sich der Empfänger darauf verlassen.

    Szenariogrundriss: Gefordert wird innerhalb eines Jahres ab Kenntnis
      Angenommen eine Auszahlung von 80.000,00 € am 15.01.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.01.2026 zur Post
      Und der Aufhebungsgrund ist seit dem <Kenntnis> bekannt
      Wenn am <Tag> gefordert wird
      Dann ist die Regel RF-04 <Stand>
      Und ist die Wirkung der Regel RF-04: <Wirkung>

      Beispiele:
        | Kenntnis   | Tag        | Stand         | Wirkung   |
        | 01.01.2025 | 02.01.2026 | erfüllt       | keine     |
        | 10.03.2025 | 09.03.2026 | erfüllt       | keine     |
        | 10.03.2025 | 10.03.2026 | erfüllt       | keine     |
        | 10.03.2025 | 11.03.2026 | nicht erfüllt | Ablehnung |
        | 14.03.2025 | 16.03.2026 | erfüllt       | keine     |
        | 14.03.2025 | 17.03.2026 | nicht erfüllt | Ablehnung |

    Szenario: Ohne festgehaltene Kenntnis läuft keine Frist
      Angenommen eine Auszahlung von 80.000,00 € am 15.01.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.01.2026 zur Post
      Wenn am 11.03.2026 gefordert wird
      Dann ist die Regel RF-04 erfüllt

    Szenario: Ohne Festlegung der Jahresfrist steht nichts fest
      Angenommen eine Auszahlung von 80.000,00 € am 15.01.2025, von der 70.000,00 € anerkannt sind
      Und die Anhörung ging am 02.01.2026 zur Post
      Und der Aufhebungsgrund ist seit dem 31.12.2024 bekannt
      Wenn am 10.03.2026 gefordert wird
      Dann ist die Regel RF-04 offen
      Und ist die Wirkung der Regel RF-04: Prüfung durch Menschen
