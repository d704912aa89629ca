Feature: No unlawful or arbitrary detention (ICCPR art 9(1))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013

  Rule: Grounds and procedure established by law

    @breach
    Scenario Outline: No order under a law
      Given Italy kept Alma in a place that Alma could not freely leave
      And <basis>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "unlawful" and "no-order"

      Examples:
        | basis                                                                                                |
        | no order but an unpublished agreement or practice put Alma in detention                              |
        | there was no order to detain Alma, and the authorities say that it was no detention                  |
        | there was no order and no record of the detention of Alma                                            |

    @unknown
    Scenario Outline: Orders that settle nothing by themselves
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And <basis>
      When the case is checked
      Then iccpr-9-1 is undetermined

      Examples:
        | basis                                                                     |
        | an order without time limit or reasons put Alma in detention              |
        | a prosecutor or the police ordered the detention of Alma without a judge  |

    @breach
    Scenario Outline: A step that the law requires was missing
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <defect>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "required-step-missing"
      And the counter-argument "ordered-under-statute" does not stand

      Examples:
        | defect                                                                                            |
        | the detention order against Alma came from an authority without competence                        |
        | the detention order against Alma lacks the reasons that the law requires                          |
        | the detention order against Alma was made or validated after a time limit had passed              |
        | the detention order against Alma was made without a hearing that the law requires                 |

    @twin
    Scenario: An order in a wrong name settles nothing by itself
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And the detention order gives a wrong name, identity or nationality for Alma
      When the case is checked
      Then iccpr-9-1 is undetermined

    @twin @compliance
    Scenario: The same order without a defect
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And no defect of the detention order against Alma is known
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

    @breach
    Scenario: A court declared it unlawful
      Given Italy kept Alma in a place that Alma could not freely leave
      And an administrative order under a statute ordered the detention of Alma
      And a court found that a domestic court declared the detention of Alma unlawful or set aside its validation
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "court-said-so"
      And the counter-argument "ordered-under-statute" does not stand

    @compliance
    Scenario Outline: Ordered under a statute for reasons of the person's own
      Given Italy kept Alma in a place that Alma could not freely leave
      And <basis>
      And the order to detain Alma gave individual reasons
      And <ground>
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

      Examples:
        | basis                                                                  | ground                                                               |
        | a court decision under a statute ordered the detention of Alma         | the detention order names a risk of absconding shown for Alma        |
        | an administrative order under a statute ordered the detention of Alma  | the detention order says that Alma avoids or hampers the removal     |
        | a court decision under a statute ordered the detention of Alma         | the detention order names a check of the identity or nationality of Alma |
        | a court decision under a statute ordered the detention of Alma         | the detention order names public order or security against Alma      |

    @compliance
    Scenario: Held lawful by a court that was told the truth
      Given Italy kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And a court found that a domestic court held the detention of Alma to be lawful
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

    @twin
    Scenario: Held lawful by a court that was misled
      Given Italy kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      And a court found that a domestic court held the detention of Alma to be lawful
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "no-order"

    @twin
    Scenario: A court that was misled held an order under a statute lawful
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And a court found that a domestic court held the detention of Alma to be lawful
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "deceived"
      And the counter-argument "held-lawful" does not stand
      And the counter-argument "ordered-under-statute" stands
      And the counter-argument "individually-justified" does not stand

    @unknown
    Scenario: A misled court held it lawful, and nobody says on what it rested
      Given Alma was under house arrest
      And a court found that a domestic court held the detention of Alma to be lawful
      And officials of Italy withheld known facts from the judge or authority that decided on Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "deceived"
      And the counter-argument "held-lawful" does not stand

  Rule: Reasonable, necessary, and reasons of the person's own

    @breach
    Scenario Outline: Nothing of the person's own, and nothing milder looked at
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <reasoning>
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "arbitrary" and "no-reasons-of-ones-own"

      Examples:
        | reasoning                                           |
        | the order to detain Alma used standard wording      |
        | the order to detain Alma gave no reasons            |

    @twin
    Scenario: Standard wording, and milder means were looked at
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma used standard wording
      And the detention order names a risk of absconding shown for Alma
      And the decisions show that measures short of detention were considered for Alma
      When the case is checked
      Then iccpr-9-1 is undetermined

    @unknown
    Scenario: Standard wording, and nobody says whether milder means were looked at
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma used standard wording
      When the case is checked
      Then iccpr-9-1 is undetermined
      And the question "Do the decisions show that measures short of detention were considered?" is asked

    @breach
    Scenario Outline: Grounds that do not suffice
      Given Italy kept Alma in a place that Alma could not freely leave
      And the order to detain Alma gave individual reasons
      And a court decision under a statute ordered the detention of Alma
      And <ground>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "no-sufficient-ground"

      Examples:
        | ground                                                                                       |
        | the detention order names no ground against Alma                                             |
        | the detention order names a risk of absconding without individual reasons for Alma           |
        | the detention order names nothing but the application of Alma for protection                 |

    @twin
    Scenario Outline: A brief first period for those who ask for protection
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <ground>
      And Alma was kept in detention for <days> days
      When the case is checked
      Then iccpr-9-1 is <verdict>

      Examples:
        | ground                                                                             | days | verdict      |
        | the detention order names nothing but the application of Alma for protection       | 7    | undetermined |
        | the detention order names nothing but the application of Alma for protection       | 8    | indicated    |
        | the detention order names no ground against Alma, and nothing else                 | 7    | indicated    |
        | the detention order names a risk of absconding without individual reasons for Alma, and nothing else | 7 | indicated |

    @unknown
    Scenario Outline: A ground without reasons is left open
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <ground>
      When the case is checked
      Then iccpr-9-1 is undetermined

      Examples:
        | ground                                                                    |
        | the detention order names a risk of absconding shown for Alma             |
        | the detention order says that Alma avoids or hampers the removal          |
        | the detention order names a check of the identity or nationality of Alma  |
        | the detention order names public order or security against Alma           |

    @unknown
    Scenario: Individual reasons, and nobody says on which ground
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then iccpr-9-1 is undetermined

    @breach
    Scenario Outline: Held for a removal that is not pursued
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And <steps>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "removal-not-pursued"
      And the counter-argument "individually-justified" does not stand

      Examples:
        | steps                                                                                                                     |
        | few steps towards the removal of Alma were taken during the detention, with long gaps                                     |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking  |
        | no steps towards the removal of Alma were taken at any time of the detention                                              |

    @twin @compliance
    Scenario: Steps throughout
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And steps towards the removal of Alma followed each other throughout the detention
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

    @twin
    Scenario: No steps towards a removal in a detention for criminal proceedings
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And the detention of Alma served criminal proceedings of Italy itself, and nothing else
      And no steps towards the removal of Alma were taken at any time of the detention
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

  Rule: A purpose that makes it arbitrary

    @breach
    Scenario Outline: A relative who is not accused of anything
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <link>
      And Italy did not charge Alma with any offence
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "relative-not-accused"

      Examples:
        | link                                                              |
        | Italy acted against Alma because of a relative                    |
        | Italy acted against Alma to put pressure on a relative            |
        | Italy acted against Alma to obtain statements against a relative  |
        | the detention of Alma served to put pressure on a relative        |

    @twin
    Scenario: Not charged, and nothing to do with a relative
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      And Italy acted against Alma for reasons that have nothing to do with a relative, and nothing else
      And Italy did not charge Alma with any offence
      When the case is checked
      Then iccpr-9-1 is undetermined

    @twin
    Scenario Outline: A relative who is accused of something: the charge is tested
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And Italy acted against Alma because of a relative
      And <charged>
      When the case is checked
      Then iccpr-9-1 is undetermined

      Examples:
        | charged                                                             |
        | Italy had charged Alma with an offence by the time of arrest        |
        | Italy charged Alma with an offence only after the arrest            |
        | Italy held Alma as a suspect or witness without a charge            |

    @breach
    Scenario Outline: A charge without substance against a relative
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And <link>
      And <charge>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "charge-without-substance"

      Examples:
        | link                                                              | charge                                                                                  |
        | Italy acted against Alma because of a relative                    | the charge of Italy against Alma rests on acts of a relative or associate               |
        | Italy acted against Alma to put pressure on a relative            | the charge of Italy does not name any act of Alma                                       |
        | Italy acted against Alma to obtain statements against a relative  | the charge of Italy against Alma is said to rest on acts that never happened            |
        | the detention of Alma served to put pressure on a relative        | the charge of Italy against Alma is said to rest on acts that never happened            |

    @twin
    Scenario: A charge that names own acts
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And Italy acted against Alma because of a relative
      And the charge of Italy names own acts of Alma
      When the case is checked
      Then iccpr-9-1 is undetermined

    @twin
    Scenario: A charge that names no act, and no link to a relative
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      And Italy acted against Alma for reasons that have nothing to do with a relative, and nothing else
      And the charge of Italy does not name any act of Alma
      When the case is checked
      Then iccpr-9-1 is undetermined

    @dispute
    Scenario: Whether the charge is made up is for her to show, and a tie goes against her
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And Italy acted against Alma because of a relative
      And the applicant says that the charge of Italy against Alma is said to rest on acts that never happened
      And Italy says that the charge of Italy names own acts of Alma
      When the case is checked
      Then iccpr-9-1 is contested
      And "charge_basis" is a hinge of iccpr-9-1

    @dispute
    Scenario Outline: A hidden purpose is for her to show, and a tie goes against her
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And Alma was sought in Kazakhstan and no extradition procedure was used
      And Italy did not charge Alma with any offence
      And the applicant says that <purpose>
      And Italy denies that <purpose>
      When the case is checked
      Then iccpr-9-1 is contested

      Examples:
        | purpose                                                                       |
        | Italy acted against Alma because of a relative                                |
        | the detention of Alma served a criminal investigation of another State        |
        | the measure of Italy is said to punish or silence criticism by Alma           |
        | the authorities of Italy hid the real purpose when they called or held Alma   |

    @breach
    Scenario Outline: For the investigation of another State, outside extradition
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served a criminal investigation of another State
      And <context>
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "other-purpose"

      Examples:
        | context                                                                                        |
        | Alma was sought in Kazakhstan and no extradition procedure was used                            |
        | a court had refused to extradite Alma to the State that then got hold of Alma                  |

    @twin
    Scenario: For the investigation of another State, with a request for extradition
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served a criminal investigation of another State
      And a request to extradite Alma was pending at the removal
      When the case is checked
      Then iccpr-9-1 is undetermined

    @twin
    Scenario: Sought there without extradition, and held for the removal alone
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served to prepare or carry out a removal, and nothing else
      And Alma was sought in Kazakhstan and no extradition procedure was used
      When the case is checked
      Then iccpr-9-1 is undetermined

    @breach
    Scenario: For criticism
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And the measure of Italy is said to punish or silence criticism by Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "for-using-a-right"
      And the counter-argument "individually-justified" does not stand

    @twin
    Scenario Outline: Other purposes that are claimed
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And <purpose>
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

      Examples:
        | purpose                                                                              |
        | the measure of Italy is said to be a way out of a debt or business dispute with Alma |
        | the measure of Italy is said to aim at handing Alma over                             |

    @breach
    Scenario: Called in under a pretext
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And the authorities of Italy hid the real purpose when they called or held Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "deceived"

    @breach
    Scenario: Individual reasons do not cover pressure on a relative
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the order to detain Alma gave individual reasons
      And the detention order names a risk of absconding shown for Alma
      And the detention of Alma served to put pressure on a relative
      And Italy did not charge Alma with any offence
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "relative-not-accused"

    @unknown
    Scenario Outline: Purposes and steps that leave it open where no reasons are known
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the detention of Alma served criminal proceedings of Italy itself, and nothing else
      And no steps towards the removal of Alma were taken at any time of the detention
      And <purpose>
      When the case is checked
      Then iccpr-9-1 is undetermined

      Examples:
        | purpose                                                                              |
        | the measure of Italy is said to be a way out of a debt or business dispute with Alma |
        | the measure of Italy is said to aim at handing Alma over                             |

  Rule: Deprivation of liberty, what the parties dispute, and who is bound

    @breach
    Scenario: House arrest is deprivation of liberty
      Given Alma was under house arrest
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "deprived"

    @twin
    Scenario Outline: Duties that are less than deprivation of liberty
      Given Italy did not keep Alma in any place against the will of Alma
      And <duty>
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then iccpr-9-1 is no_breach_shown

      Examples:
        | duty                                 |
        | Alma had a duty to report            |
        | Alma had to live in a wide area      |
        | Alma had to live in a narrow area    |

    @unknown
    Scenario: Nobody says on what the detention rested
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then iccpr-9-1 is undetermined
      And the question "Which document ordered the detention?" is asked

    @dispute
    Scenario: An even dispute about the order goes against the State
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And Italy says that a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "no-order"

    @dispute
    Scenario: An even dispute about the reasons goes against the State
      Given Italy kept Alma in a place that Alma could not freely leave
      And a court decision under a statute ordered the detention of Alma
      And the applicant says that the order to detain Alma gave no reasons
      And Italy says that the order to detain Alma gave individual reasons
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then Italy's breach of iccpr-9-1 is indicated, resting on "no-reasons-of-ones-own"

    @dispute
    Scenario: The order itself is on the file
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that there was no order and no record of the detention of Alma
      And a record shows that a court decision under a statute ordered the detention of Alma
      When the case is checked
      Then iccpr-9-1 is contested
      And "detention_basis" is a hinge of iccpr-9-1

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And Malaysia kept Alma in a place that Alma could not freely leave
      And there was no order and no record of the detention of Alma
      When the case is checked
      Then iccpr-9-1 does not apply because "Malaysia"

  Rule: Months without a look at the person

    @breach @twin
    Scenario Outline: Half a year, and nobody looked
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-1 is <verdict> for Bo

      Examples:
        | a | b | verdict |
        | Bo was kept in detention for 180 days | the decisions do not mention measures short of detention for Bo | indicated |
        | Bo was kept in detention for 179 days | the decisions do not mention measures short of detention for Bo | undetermined |
        | Bo was kept in detention for 180 days | the decisions show that measures short of detention were considered for Bo | undetermined |
        | Bo was kept in detention for 180 days | the order to detain Bo used standard wording | indicated |
        | Bo was kept in detention for 180 days | the order to detain Bo gave no reasons | indicated |
        | Bo was kept in detention for 180 days | the order to detain Bo gave individual reasons | undetermined |
        | Bo was kept in detention for 180 days | Bo had no access to a court about the detention | indicated |
        | Bo was kept in detention for 180 days | courts declined to decide on the detention of Bo or looked at a part of it only | indicated |
        | Bo was kept in detention for 180 days | courts decided on requests of Bo for release | undetermined |
        | Bo was kept in detention for 180 days | Italy invoked security or public-order grounds against Bo as a label without facts | indicated |
        | Bo was kept in detention for 180 days | Italy invoked security or public-order grounds against Bo with a summary | undetermined |

    @exception @twin
    Scenario Outline: Flight feared, and courts that looked at it
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Italy kept Bo in a place that Bo could not freely leave
      And Bo was kept in detention for 180 days
      And the order to detain Bo used standard wording
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-1 is <verdict> for Bo

      Examples:
        | a | b | verdict |
        | Bo left or absconded before | courts decided on requests of Bo for release | undetermined |
        | Bo refused to board or to be returned | courts decided on requests of Bo for release | undetermined |
        | Bo did not follow orders to leave | courts decided on requests of Bo for release | undetermined |
        | Bo reported as told and no conduct points to absconding | courts decided on requests of Bo for release | indicated |
        | Bo left or absconded before | Bo was removed before a court could decide on the detention | indicated |

    @twin
    Scenario Outline: A removal that nobody explained
      Given Italy kept Alma in a place that Alma could not freely leave
      And the detention of Alma served to prepare or carry out a removal
      And Alma was not told the reasons for detention
      And the order to detain Alma <reasons>
      When the case is checked
      Then iccpr-9-1 is <verdict>

      Examples:
        | reasons | verdict |
        | gave no reasons | indicated |
        | gave individual reasons | undetermined |

  Rule: A danger that was shown and reviewed, and a grave record with a removal carried out

    @compliance @twin
    Scenario Outline: Held as a danger to security
      Given an administrative order under a statute ordered the detention of Alma
      And Italy kept Alma in a place that Alma could not freely leave
      And the detention order names public order or security against Alma
      And <assessment>
      And <review>
      When the case is checked
      Then iccpr-9-1 is <verdict>

      Examples:
        | assessment | review | verdict |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | courts decided on requests of Alma for release only after months or years | no_breach_shown |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | courts decided on requests of Alma for release | no_breach_shown |
        | Italy assessed on evidence of personal conduct whether Alma is a danger | Alma had no access to a court about the detention | undetermined |
