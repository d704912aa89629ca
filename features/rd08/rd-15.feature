Feature: Detention for the purpose of removal (Return Directive art 15)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And Italy kept Alma in a place that Alma could not freely leave

  Rule: Only for the return

    @breach
    Scenario Outline: Another purpose
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                   | verdict      |
        | the detention of Alma served a criminal investigation of another State | indicated    |
        | the detention of Alma served to put pressure on a relative             | indicated    |
        | the detention of Alma served to establish identity                     | undetermined |

    @dispute
    Scenario: A hidden purpose is for the applicant to show
      Given the detention of Alma served to prepare or carry out a removal
      And the applicant says that the detention of Alma served a criminal investigation of another State
      And Italy denies that the detention of Alma served a criminal investigation of another State
      When the case is checked
      Then rd-15 is contested
      And "detention_purpose" is a hinge of rd-15

    @breach
    Scenario Outline: Public order is no ground of this Directive
      Given the detention of Alma served to prepare or carry out a removal
      And the detention order names public order or security against Alma
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the detention order names a risk of absconding shown for Alma            | undetermined |
        | the detention order says that Alma avoids or hampers the removal         | undetermined |
        | the detention order names a check of the identity or nationality of Alma | indicated    |

    @breach
    Scenario: For removal alone, and on no other ground than public order
      Given the detention of Alma served to prepare or carry out a removal, and nothing else
      And the detention order names public order or security against Alma
      When the case is checked
      Then rd-15 is indicated, resting on "public-order-alone"

  Rule: A ground that concerns this person, and no milder measure

    @breach
    Scenario Outline: Which ground the order names
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                               | verdict      |
        | the detention order names a risk of absconding without individual reasons for Alma | indicated    |
        | the detention order names nothing but the application of Alma for protection       | indicated    |
        | the detention order names no ground against Alma                                   | indicated    |
        | the detention order names a risk of absconding shown for Alma                      | undetermined |
        | the detention order names a check of the identity or nationality of Alma           | undetermined |
        | the detention order says that Alma avoids or hampers the removal                   | undetermined |

    @twin
    Scenario Outline: A label, and a ground beside it
      Given the detention of Alma served to prepare or carry out a removal
      And the detention order names a risk of absconding without individual reasons for Alma
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                     | verdict      |
        | the detention order names a risk of absconding shown for Alma            | undetermined |
        | the detention order says that Alma avoids or hampers the removal         | undetermined |
        | the detention order names a check of the identity or nationality of Alma | indicated    |

    @breach
    Scenario Outline: Milder measures
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                         | verdict      |
        | the decisions do not mention measures short of detention for Alma            | indicated    |
        | the decisions show that measures short of detention were considered for Alma | undetermined |

    @dispute
    Scenario: Word against word goes against the State, which has the order
      Given the detention of Alma served to prepare or carry out a removal
      And the applicant says that the decisions do not mention measures short of detention for Alma
      And Italy says that the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then rd-15 is indicated
      And "alternatives_considered" is a hinge of rd-15

    @dispute
    Scenario: The decision shows it
      Given the detention of Alma served to prepare or carry out a removal
      And the applicant says that the decisions do not mention measures short of detention for Alma
      And a record shows that the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then rd-15 is contested

  Rule: In writing with reasons

    @breach
    Scenario Outline: No order, or no reasons
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                | verdict      |
        | no order but an unpublished agreement or practice put Alma in detention             | indicated    |
        | there was no order to detain Alma, and the authorities say that it was no detention | indicated    |
        | there was no order and no record of the detention of Alma                           | indicated    |
        | a court decision under a statute ordered the detention of Alma                      | undetermined |
        | an administrative order under a statute ordered the detention of Alma               | undetermined |
        | an order without time limit or reasons put Alma in detention                        | undetermined |
        | the order to detain Alma gave no reasons                                            | indicated    |
        | the order to detain Alma used standard wording                                      | undetermined |
        | the order to detain Alma gave individual reasons                                    | undetermined |
        | the detention order against Alma lacks the reasons that the law requires            | indicated    |
        | the detention order gives a wrong name, identity or nationality for Alma            | undetermined |

    @twin
    Scenario Outline: A defect is named, and the order has reasons
      Given the detention of Alma served to prepare or carry out a removal
      And the detention order against Alma lacks the reasons that the law requires
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                             | verdict      |
        | the order to detain Alma gave individual reasons | undetermined |
        | the order to detain Alma used standard wording   | indicated    |

  Rule: A speedy review by a court that can end it

    @breach
    Scenario Outline: Which review there was
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                                        | verdict      |
        | Alma had no access to a court about the detention                                                           | indicated    |
        | courts decided on requests of Alma for release only after months or years                                   | indicated    |
        | courts declined to decide on the detention of Alma or looked at a part of it only                           | indicated    |
        | courts decided on requests of Alma for release                                                              | undetermined |
        | Alma was removed before a court could decide on the detention                                               | undetermined |
        | the court that reviewed the detention of Alma could look at formal conditions or a part only                | indicated    |
        | the court that reviewed the detention of Alma could not order release                                       | indicated    |
        | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | undetermined |

    @twin
    Scenario Outline: A decision that came too late, or that looked at a part only
      Given the detention of Alma served to prepare or carry out a removal
      And <first>
      And <second>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | first                                                                     | second                                                                                                      | verdict      |
        | courts decided on requests of Alma for release only after months or years | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | indicated    |
        | courts decided on requests of Alma for release                            | the court that reviewed the detention of Alma could look at formal conditions or a part only                | indicated    |
        | courts decided on requests of Alma for release                            | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | undetermined |

    @twin
    Scenario Outline: Ordered by a court, or by the administration
      Given the detention of Alma served to prepare or carry out a removal
      And Alma had no access to a court about the detention
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                  | verdict      |
        | a court decision under a statute ordered the detention of Alma        | undetermined |
        | an administrative order under a statute ordered the detention of Alma | indicated    |

  Rule: With due diligence, and not too long

    @breach
    Scenario Outline: Which steps were taken
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                                                     | verdict      |
        | no steps towards the removal of Alma were taken at any time of the detention                                             | indicated    |
        | few steps towards the removal of Alma were taken during the detention, with long gaps                                    | indicated    |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | undetermined |
        | steps towards the removal of Alma followed each other throughout the detention                                           | undetermined |

    @breach
    Scenario Outline: How long it lasted
      Given the detention of Alma served to prepare or carry out a removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                    | verdict      |
        | Alma was kept in detention for 184 days | undetermined |
        | Alma was kept in detention for 185 days | indicated    |

    @exception
    Scenario Outline: Extended beyond six months
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was kept in detention for 185 days
      And steps towards the removal of Alma followed each other throughout the detention
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                                | verdict      |
        | the detention of Alma was extended because Alma did not co-operate                                  | undetermined |
        | the detention of Alma was extended because another State delayed the documents                      | undetermined |
        | the detention of Alma was extended on another ground than lack of co-operation or delayed documents | indicated    |
        | the detention of Alma went on beyond its first maximum period without a decision                    | indicated    |

    @exception @twin
    Scenario: Extended, and the removal was not pursued
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was kept in detention for 185 days
      And the detention of Alma was extended because Alma did not co-operate
      When the case is checked
      Then rd-15 is indicated
      And the exception "extended" does not stand

    @exception @twin
    Scenario: Pursued, and never extended
      Given the detention of Alma served to prepare or carry out a removal
      And Alma was kept in detention for 185 days
      And steps towards the removal of Alma followed each other throughout the detention
      When the case is checked
      Then rd-15 is indicated

    @breach
    Scenario Outline: Eighteen months are the end
      Given the detention of Alma served to prepare or carry out a removal
      And the detention of Alma was extended because Alma did not co-operate
      And steps towards the removal of Alma followed each other throughout the detention
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                    | verdict      |
        | Alma was kept in detention for 550 days | undetermined |
        | Alma was kept in detention for 551 days | indicated    |

  Rule: Applicants for protection

    @breach
    Scenario Outline: An applicant is held for removal
      Given Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And the detention of Alma served to prepare or carry out a removal
      And an application for asylum or protection was lodged for Alma before removal
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                  | verdict      |
        | the asylum procedure of Alma in Italy is pending      | indicated    |
        | there was no asylum procedure for Alma in Italy       | indicated    |
        | Italy granted asylum or protection to Alma            | undetermined |
        | Italy rejected the asylum claim of Alma on the merits | undetermined |

    @twin
    Scenario: Nothing was lodged
      Given Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And the detention of Alma served to prepare or carry out a removal
      And no application for asylum or protection was lodged for Alma before removal
      And there was no asylum procedure for Alma in Italy
      When the case is checked
      Then rd-15 is undetermined

    @exception
    Scenario Outline: An application to delay the removal
      Given Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And the detention of Alma served to prepare or carry out a removal
      And an application for asylum or protection was lodged for Alma before removal
      And the asylum procedure of Alma in Italy is pending
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                             | verdict      |
        | Italy found on an individual assessment that Alma asked for protection only to delay the removal | undetermined |
        | Italy only alleged that Alma asked for protection to delay the removal                           | indicated    |
        | Italy made no finding that Alma asked for protection to delay the removal                        | indicated    |

  Rule: Everything was in order

    @compliance
    Scenario: An order with reasons, milder measures considered, a full review, steps throughout
      Given the detention of Alma served to prepare or carry out a removal, and nothing else
      And the detention order names a risk of absconding shown for Alma, and nothing else
      And the decisions show that measures short of detention were considered for Alma
      And the order to detain Alma gave individual reasons
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was kept in detention for 20 days
      And Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then rd-15 is no_breach_shown

    @twin
    Scenario Outline: One point is left open
      Given the detention of Alma served to prepare or carry out a removal, and nothing else
      And the detention order names a risk of absconding shown for Alma, and nothing else
      And the decisions show that measures short of detention were considered for Alma
      And Alma was kept in detention for 20 days
      And Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And no application for asylum or protection was lodged for Alma before removal
      And <first>
      And <second>
      And <third>
      And <fourth>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | first                                            | second                                                        | third                                                                                                       | fourth                                                                                                                   | verdict         |
        | the order to detain Alma gave individual reasons | courts decided on requests of Alma for release                | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | steps towards the removal of Alma followed each other throughout the detention                                           | no_breach_shown |
        | the order to detain Alma used standard wording   | courts decided on requests of Alma for release                | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | steps towards the removal of Alma followed each other throughout the detention                                           | undetermined    |
        | the order to detain Alma gave individual reasons | courts decided on requests of Alma for release                | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | undetermined    |
        | the order to detain Alma gave individual reasons | courts decided on requests of Alma for release                | a court decision under a statute ordered the detention of Alma                                              | steps towards the removal of Alma followed each other throughout the detention                                           | no_breach_shown |
        | the order to detain Alma gave individual reasons | courts decided on requests of Alma for release                | an administrative order under a statute ordered the detention of Alma                                       | steps towards the removal of Alma followed each other throughout the detention                                           | undetermined    |
        | the order to detain Alma gave individual reasons | Alma was removed before a court could decide on the detention | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | steps towards the removal of Alma followed each other throughout the detention                                           | undetermined    |

    @twin
    Scenario Outline: What else it served, and on what ground
      Given the decisions show that measures short of detention were considered for Alma
      And the order to detain Alma gave individual reasons
      And courts decided on requests of Alma for release
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And steps towards the removal of Alma followed each other throughout the detention
      And Alma was kept in detention for 20 days
      And Italy is about to remove Alma to Kazakhstan
      And the case is assessed on 30 June 2013
      And no application for asylum or protection was lodged for Alma before removal
      And the detention of Alma served to prepare or carry out a removal
      And <first>
      And <second>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | first                                                                               | second                                                                   | verdict         |
        | the detention of Alma served to establish identity, and nothing else                | the detention order says that Alma avoids or hampers the removal         | no_breach_shown |
        | the detention of Alma served criminal proceedings of Italy itself, and nothing else | the detention order names a risk of absconding shown for Alma            | undetermined    |
        | the detention of Alma served to establish identity                                  | the detention order names a risk of absconding shown for Alma            | undetermined    |
        | the detention of Alma served to establish identity, and nothing else                | the detention order names a check of the identity or nationality of Alma | undetermined    |

    @unknown
    Scenario: Nobody speaks of the order
      Given the detention of Alma served to prepare or carry out a removal
      When the case is checked
      Then rd-15 is undetermined
      And rd-15 as it stands is no breach
      And the question "Which grounds does the detention order give?" is asked

  Rule: A detention for return

    @twin
    Scenario Outline: What the detention was for
      Given the decisions do not mention measures short of detention for Alma
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                                                          | verdict        |
        | the detention of Alma served to prepare or carry out a removal                                | indicated      |
        | the detention of Alma served criminal proceedings of Italy itself                             | not_applicable |
        | the detention of Alma served to establish identity                                            | undetermined   |
        | Italy took the measure against Alma under the Return Directive or the law that carries it out | indicated      |

    @twin
    Scenario: For both
      Given the decisions do not mention measures short of detention for Alma
      And the detention of Alma served to prepare or carry out a removal
      And the detention of Alma served criminal proceedings of Italy itself
      When the case is checked
      Then rd-15 is indicated

    @twin
    Scenario Outline: In criminal proceedings of a person who is to be returned
      Given the decisions do not mention measures short of detention for Alma
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <fact>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | fact                                                              | verdict        |
        | the detention of Alma served criminal proceedings of Italy itself | not_applicable |
        | the detention of Alma served to establish identity                | indicated      |

    @twin
    Scenario: Arrested, and removed as a person without a right to stay
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And the measure of Italy is an order to expel, deport or remove Alma
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then rd-15 is indicated

    @not_bound
    Scenario: She was not held
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy did not keep Bo in any place against the will of Bo
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-15 does not apply for Bo

    @unknown
    Scenario: Nobody says that Bo was held
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-15 is undetermined for Bo

  Rule: Who is bound, and for whom

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy detained Bo, a national of Kazakhstan, on 23 December 2010
      And Italy kept Bo in a place that Bo could not freely leave
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-15 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan detained Bo, a national of Kyrgyzstan, on 29 May 2013
      And Kazakhstan kept Bo in a place that Bo could not freely leave
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-15 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy detained Bo, a national of Poland, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And the detention of Bo served to prepare or carry out a removal
      And the decisions do not mention measures short of detention for Bo
      When the case is checked
      Then rd-15 does not apply for Bo

  Rule: A penalty for the stay is no way around the Directive

    @breach @twin
    Scenario Outline: Sentenced for the stay, or for something else
      Given the detention of Alma served criminal proceedings of Italy itself
      And Italy took the measure against Alma under the Return Directive or the law that carries it out
      And <penalty>
      And <offence>
      When the case is checked
      Then rd-15 is <verdict>

      Examples:
        | penalty | offence | verdict |
        | Alma received a criminal penalty for irregular entry or stay or for the document used | the measure or request rests on irregular entry, irregular stay or failure to register of Alma | indicated |
        | Alma received an administrative penalty for irregular entry or stay or for the document used | the measure or request rests on irregular entry, irregular stay or failure to register of Alma | not_applicable |
        | Alma received a criminal penalty for irregular entry or stay or for the document used | the measure or request rests on a drug offence of Alma | not_applicable |
