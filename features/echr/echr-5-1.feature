Feature: Deprivation of liberty, on whatever ground (ECHR art 5(1))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: Deprivation of liberty is more than a limit on movement

    @breach @twin
    Scenario Outline: Held or only limited
      Given Italy acted against Alma outside any procedure
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |
        | Alma was under house arrest | indicated |
        | Alma had a duty to report | no_breach_shown |
        | Alma had to live in a wide area | no_breach_shown |
        | Alma had to live in a narrow area | undetermined |
        | Alma was kept in detention for 1 days | indicated |
        | Alma was kept in detention for 0 days | undetermined |
        | a court decision under a statute ordered the detention of Alma | indicated |
        | an administrative order under a statute ordered the detention of Alma | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | indicated |
        | an order without time limit or reasons put Alma in detention | indicated |
        | Alma had no contact with the outside in detention | indicated |
        | the detention of Alma was secret or denied | indicated |
        | Alma had limited visits or was isolated in detention | undetermined |
        | Alma had visits, a lawyer and post in detention | undetermined |

    @breach @twin
    Scenario Outline: Held or only limited with two facts
      Given Italy acted against Alma outside any procedure
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma had to live in a narrow area | Alma was kept in detention for 90 days | undetermined |
        | Alma had to live in a wide area | Alma was kept in detention for 90 days | no_breach_shown |
        | Alma had a duty to report | Alma was kept in detention for 90 days | no_breach_shown |
        | Alma had a duty to report | an administrative order under a statute ordered the detention of Alma | no_breach_shown |
        | Alma had to live in a wide area | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Alma was under house arrest | Italy did not keep Alma in any place against the will of Alma | indicated |
        | Alma was kept in detention for 1 days | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |
        | Alma had no contact with the outside in detention | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |

    @breach @twin
    Scenario Outline: Held or only limited with three facts
      Given Italy acted against Alma outside any procedure
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | verdict |
        | Alma had to live in a narrow area | Alma was kept in detention for 90 days | Alma had limited visits or was isolated in detention | indicated |
        | Alma had to live in a narrow area | Alma was kept in detention for 89 days | Alma had limited visits or was isolated in detention | undetermined |
        | Alma had to live in a wide area | Alma was kept in detention for 90 days | Alma had limited visits or was isolated in detention | no_breach_shown |
        | Alma had to live in a narrow area | Alma was kept in detention for 90 days | Alma had visits, a lawyer and post in detention | undetermined |

    @twin @compliance
    Scenario Outline: Waiting at a border or in a port
      Given Italy acted against Alma outside any procedure
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma was at the border line or fence when Italy acted | Alma could leave the place only towards the country feared | indicated |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place only towards the country feared | indicated |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could not leave the place towards any State | indicated |
        | Alma was on the territory of Italy when it acted | Alma could leave the place only towards the country feared | undetermined |
        | Alma was on a vessel of Italy at sea when it acted | Alma could not leave the place towards any State | undetermined |
        | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Alma was kept in detention for 23 days | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Alma was kept in detention for 89 days | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Alma was kept in detention for 90 days | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Italy kept Alma in a place that Alma could not freely leave | Alma could leave the place towards a third State that is not the country feared | indicated |

    @twin @compliance
    Scenario Outline: Waiting at a border or in a port with three facts
      Given Italy acted against Alma outside any procedure
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | verdict |
        | Italy kept Alma in a place that Alma could not freely leave | Alma was on the territory of Italy when it acted | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Italy kept Alma in a place that Alma could not freely leave | a border post or zone of Italy admitted claims by daily numbers or after long waiting | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Italy kept Alma in a place that Alma could not freely leave | there was no legal way into Italy | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Italy kept Alma in a place that Alma could not freely leave | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Italy kept Alma in a place that Alma could not freely leave | Alma was at the border line or fence when Italy acted | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Italy did not keep Alma in any place against the will of Alma | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place only towards the country feared | no_breach_shown |

    @twin @compliance
    Scenario Outline: Waiting at a border or in a port with four facts
      Given Italy acted against Alma outside any procedure
      And <a>
      And <b>
      And <c>
      And <d>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | d | verdict |
        | Italy kept Alma in a place that Alma could not freely leave | Alma was in a port, airport or transit zone when Italy acted | Alma could leave the place towards a third State that is not the country feared | a border post of Italy nearby registered claims at the time | no_breach_shown |
        | Italy did not keep Alma in any place against the will of Alma | Alma had to live in a narrow area | Alma was kept in detention for 90 days | Alma had limited visits or was isolated in detention | indicated |
        | Italy did not keep Alma in any place against the will of Alma | Alma had to live in a narrow area | Alma was kept in detention for 89 days | Alma had limited visits or was isolated in detention | no_breach_shown |

  Rule: A procedure prescribed by law

    @breach
    Scenario Outline: What cannot carry a detention
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that there was no order and no record of the detention of Alma | indicated |
        | the applicant says that no order but an unpublished agreement or practice put Alma in detention | indicated |
        | the applicant says that there was no order to detain Alma, and the authorities say that it was no detention | indicated |
        | the applicant says that an order without time limit or reasons put Alma in detention | indicated |
        | the applicant says that a prosecutor or the police ordered the detention of Alma without a judge | undetermined |
        | the applicant says that a court decision under a statute ordered the detention of Alma | undetermined |
        | the applicant says that an administrative order under a statute ordered the detention of Alma | undetermined |
        | the applicant says that the detention of Alma was secret or denied | indicated |
        | the applicant says that Alma had no contact with the outside in detention | undetermined |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the applicant says that the detention order against Alma came from an authority without competence | indicated |
        | the applicant says that the detention order against Alma was made without a hearing that the law requires | indicated |
        | the applicant says that the detention order against Alma was made or validated after a time limit had passed | indicated |
        | the applicant says that the detention order gives a wrong name, identity or nationality for Alma | undetermined |
        | the applicant says that the detention order against Alma lacks the reasons that the law requires | undetermined |
        | the applicant says that a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | the applicant says that a domestic court held the detention of Alma to be lawful | undetermined |

    @breach @twin
    Scenario Outline: A prosecutor, and nobody who looks at it
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | verdict |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 60 days | Alma had no access to a court about the detention | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 60 days | courts declined to decide on the detention of Alma or looked at a part of it only | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 60 days | courts decided on requests of Alma for release only after months or years | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 60 days | courts decided on requests of Alma for release | undetermined |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 60 days | Alma was removed before a court could decide on the detention | undetermined |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 59 days | Alma had no access to a court about the detention | undetermined |
        | a court decision under a statute ordered the detention of Alma | Alma was kept in detention for 60 days | Alma had no access to a court about the detention | undetermined |

    @exception @compliance
    Scenario Outline: An order under a statute, and what makes it void
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And the detention of Alma served to prepare or carry out a removal
      And Alma was on the territory of Italy when it acted
      And no agents of another State took part in the transfer of Alma
      And the authorities of Italy did not hide the real purpose when they called or held Alma
      And officials of Italy did not withhold known facts from the judge or authority that decided on Alma
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | a court decision under a statute ordered the detention of Alma | no defect of the detention order against Alma is known | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | no defect of the detention order against Alma is known | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | the detention order gives a wrong name, identity or nationality for Alma | no_breach_shown |
        | a court decision under a statute ordered the detention of Alma | a domestic court declared the detention of Alma unlawful or set aside its validation | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | an administrative order under a statute ordered the detention of Alma | a domestic court held the detention of Alma to be lawful | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | Alma had visits, a lawyer and post in detention | no_breach_shown |
        | an administrative order under a statute ordered the detention of Alma | the measure of Italy against Alma rested on a statute and on an order of the competent authority | no_breach_shown |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma came from an authority without competence | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma was made without a hearing that the law requires | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention order against Alma was made or validated after a time limit had passed | indicated |
        | a court decision under a statute ordered the detention of Alma | the detention of Alma was secret or denied | indicated |
        | a court decision under a statute ordered the detention of Alma | the law of Italy forbids the measure against Alma | indicated |
        | a court decision under a statute ordered the detention of Alma | Italy acted against Alma outside any procedure | indicated |
        | a court decision under a statute ordered the detention of Alma | Italy acted against Alma to put pressure on a relative | indicated |
        | a court decision under a statute ordered the detention of Alma | Italy acted against Alma to obtain statements against a relative | indicated |
        | a court decision under a statute ordered the detention of Alma | Italy acted against Alma because of a relative | no_breach_shown |
        | a court decision under a statute ordered the detention of Alma | a court had refused to extradite Alma to the State that then got hold of Alma | indicated |
        | a court decision under a statute ordered the detention of Alma | a request to extradite Alma was pending at the removal | no_breach_shown |

    @compliance @twin
    Scenario Outline: Where she was, and who took part
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And the detention of Alma served to prepare or carry out a removal
      And the authorities of Italy did not hide the real purpose when they called or held Alma
      And officials of Italy did not withhold known facts from the judge or authority that decided on Alma
      And a court decision under a statute ordered the detention of Alma
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma was on the territory of Italy when it acted | no agents of another State took part in the transfer of Alma | no_breach_shown |
        | Alma was at the border line or fence when Italy acted | no agents of another State took part in the transfer of Alma | no_breach_shown |
        | Alma was in a port, airport or transit zone when Italy acted | no agents of another State took part in the transfer of Alma | no_breach_shown |
        | Alma was on a vessel of Italy at sea when it acted | no agents of another State took part in the transfer of Alma | no_breach_shown |
        | Alma was in another State where agents of Italy were present without holding Alma | no agents of another State took part in the transfer of Alma | undetermined |
        | the State on whose territory Alma was seized cooperated or consented | no agents of another State took part in the transfer of Alma | no_breach_shown |
        | the State on whose territory Alma was seized objected | no agents of another State took part in the transfer of Alma | undetermined |
        | Alma was on the territory of Italy when it acted | agents of another State were present at the transfer of Alma without acting | no_breach_shown |
        | Alma was on the territory of Italy when it acted | agents of another State provided the aircraft or other transport for Alma | undetermined |
        | Alma was on the territory of Italy when it acted | the measure of Italy is the extradition or surrender of Alma on request | no_breach_shown |
        | Alma was on the territory of Italy when it acted | the measure of Italy is an order to expel, deport or remove Alma | undetermined |

    @compliance @twin
    Scenario Outline: What was hidden, and what it was for
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And Alma was on the territory of Italy when it acted
      And no agents of another State took part in the transfer of Alma
      And a court decision under a statute ordered the detention of Alma
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | verdict |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | the detention of Alma served to prepare or carry out a removal | no_breach_shown |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | the detention of Alma served criminal proceedings of Italy itself | no_breach_shown |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | the detention of Alma served to establish identity | undetermined |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | the detention of Alma served to put pressure on a relative | indicated |
        | the authorities of Italy did not hide the real purpose when they called or held Alma | the detention of Alma served to prepare or carry out a removal | Alma was kept in detention for 2 days | no_breach_shown |
        | officials of Italy did not withhold known facts from the judge or authority that decided on Alma | the detention of Alma served to prepare or carry out a removal | Alma was kept in detention for 2 days | no_breach_shown |

    @exception
    Scenario: A removal, and pressure as well
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And the removal of Alma took the usual course of such cases
      And a judge heard Alma on the detention in person and with counsel
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was eighteen years old or older at the time
      And the detention of Alma served to prepare or carry out a removal
      And Alma was on the territory of Italy when it acted
      And no agents of another State took part in the transfer of Alma
      And the authorities of Italy did not hide the real purpose when they called or held Alma
      And officials of Italy did not withhold known facts from the judge or authority that decided on Alma
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to put pressure on a relative
      When the case is checked
      Then Italy's breach of echr-5-1 is indicated, resting on "no-permitted-ground"

    @twin
    Scenario Outline: The least of evidence for bad faith, arrest abroad and hand-over
      Given Italy kept Alma in a place that Alma could not freely leave
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that the authorities of Italy hid the real purpose when they called or held Alma | arguable |

    @twin
    Scenario Outline: The least of evidence for bad faith, arrest abroad and hand-over with two facts
      Given Italy kept Alma in a place that Alma could not freely leave
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma was held by agents of Italy in another State | the applicant says that the State on whose territory Alma was seized objected | arguable |
        | the applicant says that agents of another State took part in the seizure, transfer or custody of Alma | the applicant says that Alma was transported in secret | indicated |
        | the applicant says that agents of another State took part in the seizure, transfer or custody of Alma | the applicant says that Alma was detained on arrival in Kazakhstan | undetermined |
        | the applicant says that agents of another State took part in the seizure, transfer or custody of Alma | the applicant says that Alma had visits, a lawyer and post in detention | undetermined |
        | the applicant merely asserts that agents of another State took part in the seizure, transfer or custody of Alma | the applicant merely asserts that Alma was transported in secret | arguable |

    @twin
    Scenario Outline: In whose hands, where she was not held
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was kept in detention for 2 days
      And agents of another State took part in the seizure, transfer or custody of Alma
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | Alma had no contact with the outside in detention | indicated |
        | the detention of Alma was secret or denied | indicated |
        | Alma was transported in secret | undetermined |

    @twin
    Scenario Outline: In whose hands, where she was not held with two facts
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was kept in detention for 2 days
      And agents of another State took part in the seizure, transfer or custody of Alma
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma had visits, a lawyer and post in detention | Alma was transported in secret | undetermined |
        | Alma had no contact with the outside in detention | the measure of Italy is an order to expel, deport or remove Alma | indicated |
        | agents of Italy took part or were present in the foreign operation against Alma | the measure of Italy is an order to expel, deport or remove Alma | undetermined |

    @dispute
    Scenario: Word against word on the order, which the State has to show
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And Italy says that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then Italy's breach of echr-5-1 is indicated, resting on "outside-the-law"

    @dispute
    Scenario: The order itself against her word
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And a record shows that an administrative order under a statute ordered the detention of Alma
      When the case is checked
      Then echr-5-1 is contested
      And "detention_basis" is a hinge of echr-5-1

  Rule: Arrest in another State needs its consent

    @breach @twin
    Scenario Outline: Arrest abroad
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma was held by agents of Italy in another State | the State on whose territory Alma was seized objected | indicated |
        | Alma was in another State where agents of Italy were present without holding Alma | the State on whose territory Alma was seized objected | indicated |
        | Alma was held by agents of Italy in another State | the State on whose territory Alma was seized cooperated or consented | undetermined |
        | Alma was held by agents of Italy in another State | it is not known whether the State on whose territory Alma was seized consented | undetermined |
        | Alma was on the territory of Italy when it acted | the State on whose territory Alma was seized objected | undetermined |

  Rule: No hand-over to detention outside the law

    @breach
    Scenario Outline: Handed to foreign agents
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was kept in detention for 3 days
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | c | verdict |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | the measure of Italy is the seizure of Alma for secret detention or transfer by or with foreign agents | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma had no contact with the outside in detention | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma was hooded, masked or blindfolded during arrest or transfer | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma was transported in secret | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma was held in secret or without contact after removal | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma was handcuffed during arrest or transfer | undetermined |
        | agents of another State took part in the seizure, transfer or custody of Alma | Italy gave a site, clearances or facilities for the foreign operation against Alma | Alma was transported in secret | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | agents of Italy had Alma in their physical power | Alma was transported in secret | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | Italy kept Alma in a place that Alma could not freely leave | Alma was transported in secret | indicated |
        | agents of another State took part in the seizure, transfer or custody of Alma | Italy was informed beforehand of the foreign operation against Alma | Alma was transported in secret | undetermined |
        | agents of another State provided the aircraft or other transport for Alma | agents of Italy took part or were present in the foreign operation against Alma | Alma was transported in secret | undetermined |

    @exception @twin
    Scenario: Handed over in an extradition procedure
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And agents of another State took part in the seizure, transfer or custody of Alma
      And agents of Italy took part or were present in the foreign operation against Alma
      And Alma was hooded, masked or blindfolded during arrest or transfer
      And the measure of Italy is the extradition or surrender of Alma on request
      When the case is checked
      Then echr-5-1 is undetermined

  Rule: Good faith, and a purpose on the list

    @breach @twin
    Scenario Outline: Deception and other aims
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | a record shows that the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | a record shows that the authorities of Italy did not hide the real purpose when they called or held Alma | undetermined |
        | a record shows that officials of Italy withheld known facts from the judge or authority that decided on Alma | indicated |
        | a record shows that the detention of Alma served to put pressure on a relative | indicated |
        | the applicant says that the detention of Alma served to put pressure on a relative | arguable |
        | a record shows that Italy acted against Alma to put pressure on a relative | indicated |
        | a record shows that Italy acted against Alma to obtain statements against a relative | indicated |
        | a record shows that Italy acted against Alma because of a relative | undetermined |

    @breach @twin
    Scenario Outline: Deception and other aims with two facts
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | a record shows that the authorities of Italy hid the real purpose when they called or held Alma | a record shows that the detention of Alma served criminal proceedings of Italy itself | undetermined |
        | a record shows that the authorities of Italy hid the real purpose when they called or held Alma | a record shows that the detention of Alma served to prepare or carry out a removal | indicated |
        | a record shows that the authorities of Italy hid the real purpose when they called or held Alma | a record shows that the detention of Alma served to establish identity | indicated |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | a record shows that a court had refused to extradite Alma to the State that then got hold of Alma | indicated |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | a record shows that a request to extradite Alma was pending at the removal | undetermined |
        | Italy is about to remove Alma to Kazakhstan | a record shows that a court had refused to extradite Alma to the State that then got hold of Alma | undetermined |

    @breach @twin
    Scenario Outline: Confined to a narrow area as a measure of prevention
      Given Alma had to live in a narrow area
      And Alma was kept in detention for 90 days
      And Alma had limited visits or was isolated in detention
      And <a>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | verdict |
        | a court decision under a statute ordered the detention of Alma | indicated |
        | Italy did not charge Alma with any offence | indicated |
        | Italy had charged Alma with an offence by the time of arrest | undetermined |
        | Italy charged Alma with an offence only after the arrest | undetermined |
        | Italy held Alma as a suspect or witness without a charge | undetermined |
        | the detention of Alma served criminal proceedings of Italy itself | undetermined |
        | the detention of Alma served to prepare or carry out a removal | undetermined |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | undetermined |
        | Italy is about to remove Alma to Kazakhstan | undetermined |
        | the detention of Alma served a criminal investigation of another State | indicated |

    @breach @twin
    Scenario Outline: Confined to a narrow area as a measure of prevention with two facts
      Given Alma had to live in a narrow area
      And Alma was kept in detention for 90 days
      And Alma had limited visits or was isolated in detention
      And <a>
      And <b>
      When the case is checked
      Then echr-5-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | the removal of Alma to Kazakhstan is suspended for the time being | undetermined |
        | Italy is about to remove Alma to Kazakhstan | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | undetermined |
        | Italy is about to remove Alma to Kazakhstan | Alma left or was evacuated to Kazakhstan without enforcement of an order | indicated |

    @breach
    Scenario: Detention for removal that letter (f) does not permit
      Given Italy kept Alma in a place that Alma could not freely leave
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And the applicant says that no steps towards the removal of Alma were taken at any time of the detention
      When the case is checked
      Then Italy's breach of echr-5-1 is indicated, resting on "letter-f-not-met"

  Rule: Silence and scope

    @unknown
    Scenario: Nobody says what carried the detention
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then echr-5-1 is undetermined
      And echr-5-1 as it stands is no breach
      And the question "Which document ordered the detention?" is asked

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And the applicant says that there was no order and no record of the detention of Bo
      When the case is checked
      Then echr-5-1 does not apply for Bo because "not bound"
