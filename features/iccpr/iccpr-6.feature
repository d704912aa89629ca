Feature: No removal to the death penalty or to a real risk for life (ICCPR art 6)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And the authorities of Italy were told of the political or risk profile of Alma

  Rule: A State that has abolished the death penalty does not remove to it

    @breach
    Scenario Outline: Sentence, request or charge
      Given Italy had itself abolished the death penalty
      And <penalty>
      And <pursued>
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated, resting on "abolitionist" and "<argument>"

      Examples:
        | penalty                                                                        | pursued                                                                       | argument            |
        | Alma was sentenced to death in Kazakhstan                                      | there was no assurance against the death penalty for Alma                     | sentenced-or-sought |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma | Italy did not ask for an assurance against the death penalty for Alma       | sentenced-or-sought |
        | the offence or charge of Alma carries the death penalty in Kazakhstan          | Alma is sought in Kazakhstan under a warrant, search notice or remand order   | capital-charge      |
        | the offence or charge of Alma carries the death penalty in Kazakhstan          | Alma is charged or indicted in Kazakhstan                                     | capital-charge      |
        | the offence or charge of Alma carries the death penalty in Kazakhstan          | a court in Kazakhstan convicted Alma in absentia                              | capital-charge      |
        | the offence or charge of Alma carries the death penalty in Kazakhstan          | a court in Kazakhstan convicted Alma after a trial in presence                | capital-charge      |

    @twin
    Scenario: A capital offence, and nobody prosecutes
      Given Italy had itself abolished the death penalty
      And the offence or charge of Alma carries the death penalty in Kazakhstan
      And Alma is not wanted, charged or convicted in Kazakhstan
      When the case is checked
      Then iccpr-6 is undetermined

    @twin
    Scenario: Charged, and nobody says whether the offence is capital
      Given Italy had itself abolished the death penalty
      And Alma is charged or indicted in Kazakhstan
      When the case is checked
      Then iccpr-6 is undetermined

    @compliance
    Scenario Outline: Not a capital case
      Given Italy had itself abolished the death penalty
      And Alma fears an unfair trial in Kazakhstan, and nothing else
      And Alma is charged or indicted in Kazakhstan
      And <penalty>
      When the case is checked
      Then iccpr-6 is no_breach_shown

      Examples:
        | penalty                                                                                         |
        | the death penalty is abolished in Kazakhstan or not provided for the offence of Alma            |
        | a death sentence on Alma in Kazakhstan was later commuted                                       |

    @twin
    Scenario: A State that has kept the death penalty, and nothing else
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      When the case is checked
      Then iccpr-6 is undetermined

    @twin
    Scenario: Examined on the day of Judge v Canada
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 7 August 1998
      And the case is assessed on 5 August 2003
      And the authorities of Italy were told of the political or risk profile of Bota
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated for Bota

    @twin
    Scenario Outline: Removed on that day, and on the day before
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on <day>
      And the authorities of Italy were told of the political or risk profile of Bota
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      When the case is checked
      Then Italy's breach of iccpr-6 is <verdict> for Bota

      Examples:
        | day            | verdict      |
        | 5 August 2003  | indicated    |
        | 4 August 2003  | undetermined |

    @twin
    Scenario: Examined the day before, after full proceedings
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 7 August 1998
      And the case is assessed on 4 August 2003
      And the authorities of Italy were told of the political or risk profile of Bota
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      And a court looked at the merits of the measure against Bota with evidence open to both sides
      When the case is checked
      Then iccpr-6 is undetermined for Bota

    @breach
    Scenario: Examined the day before, and decided summarily
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 7 August 1998
      And the case is assessed on 4 August 2003
      And the authorities of Italy were told of the political or risk profile of Bota
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      And no body reviewed the measure against Bota before it was carried out
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated for Bota, resting on "arbitrary-decision"

    @twin
    Scenario: Decided summarily by a State that has kept the penalty
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And no body reviewed the measure against Alma before it was carried out
      When the case is checked
      Then iccpr-6 is undetermined

  Rule: Limits that bind every State

    @breach
    Scenario Outline: Offences that are not the most serious
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <offence>, and nothing else
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated, resting on "not-most-serious"

      Examples:
        | offence                                                                                                |
        | the measure or request rests on a drug offence of Alma                                                 |
        | the measure or request rests on theft, burglary, fraud, embezzlement or money laundering by Alma       |
        | the measure or request rests on rape or another sexual offence of Alma                                 |
        | the measure or request rests on membership of Alma in a criminal organisation                          |
        | the measure or request rests on adultery, blasphemy, alcohol or a similar offence of Alma              |
        | the measure or request rests on forgery or false statements by Alma                                    |
        | the measure or request rests on irregular entry, irregular stay or failure to register of Alma         |
        | the measure or request rests on a blockade, demonstration or similar public-order offence of Alma      |

    @twin
    Scenario Outline: Offences on which this is not settled
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <offence>, and nothing else
      When the case is checked
      Then iccpr-6 is undetermined

      Examples:
        | offence                                                                                                  |
        | the measure or request rests on an offence of Alma of murder, manslaughter or assault causing death      |
        | the measure or request rests on genocide, crimes against humanity or war crimes of Alma                  |

    @breach
    Scenario Outline: A minor, or an unfair trial
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <fact>
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated, resting on "outside-the-limits" and "<argument>"

      Examples:
        | fact                                                                                                                                 | argument       |
        | Alma was 17 years old at the time of the offence                                                                                     | under-eighteen |
        | a military court or commission tried or would try Alma in Kazakhstan                                                                 | unfair-trial   |
        | a medical, official or court record indicates that a statement used against Alma was obtained by torture or ill-treatment            | unfair-trial   |
        | co-accused or witnesses say that a statement used against Alma was obtained by torture or ill-treatment                              | unfair-trial   |

    @twin
    Scenario Outline: An adult, an ordinary or a special court, no tainted statement
      Given Italy had not itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <fact>
      When the case is checked
      Then iccpr-6 is undetermined

      Examples:
        | fact                                                                                                      |
        | Alma was 18 years old at the time of the offence                                                          |
        | a special or State security court tried or would try Alma in Kazakhstan |
        | the rules of the court allow statements obtained by torture or ill-treatment to be used against Alma |
        | an ordinary court tried or would try Alma in Kazakhstan                                                   |
        | nothing indicates that statements used against Alma were obtained by torture or ill-treatment             |

  Rule: Assurances against execution

    @exception @compliance
    Scenario Outline: Ensured
      Given Italy had itself abolished the death penalty
      And Alma fears the death penalty in Kazakhstan, and nothing else
      And Alma was sentenced to death in Kazakhstan
      And <assurance>
      And <record>
      When the case is checked
      Then iccpr-6 is no_breach_shown
      And the exception "no-execution" stands

      Examples:
        | assurance                                                                                                                                    | record                                                                                        |
        | Kazakhstan promised, or a court there decided, that the death penalty would not be imposed on or carried out against Alma                    | Kazakhstan has a long record of democracy, rule of law and kept promises                      |
        | Kazakhstan promised that the death penalty would not be sought for Alma                                                                      | the assurance of Kazakhstan was given by the prosecutor general or the supreme court          |
        | Kazakhstan promised that the death penalty would not be sought for Alma                                                                      | the assurance of Kazakhstan was approved at the level of head of State or government          |

    @exception @twin
    Scenario Outline: Not ensured
      Given Italy had itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <assurance>
      And <record>
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated
      And the exception "no-execution" does not stand

      Examples:
        | assurance                                                                                                                                    | record                                                                                        |
        | Kazakhstan promised only to pass on the wish of Italy that Alma be spared the death penalty                                                  | Kazakhstan has a long record of democracy, rule of law and kept promises                      |
        | Kazakhstan promised, or a court there decided, that the death penalty would not be imposed on or carried out against Alma                    | Kazakhstan did not keep earlier assurances                                                    |
        | Kazakhstan promised that the death penalty would not be sought for Alma                                                                      | the assurance of Kazakhstan was given by a local prosecutor or official                       |

  Rule: A real risk of being killed

    @breach
    Scenario Outline: Killing or disappearance
      Given <harm>
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And the death penalty is abolished in Kazakhstan or not provided for the offence of Alma
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated, resting on "killing"

      Examples:
        | harm                                                |
        | Alma fears being killed in Kazakhstan               |
        | Alma fears enforced disappearance in Kazakhstan     |

    @twin @compliance
    Scenario: Another harm
      Given Alma fears torture or ill-treatment in Kazakhstan, and nothing else
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And the death penalty is abolished in Kazakhstan or not provided for the offence of Alma
      When the case is checked
      Then iccpr-6 is no_breach_shown

    @twin
    Scenario: Killing is feared, and nothing personal is known
      Given Alma fears being killed in Kazakhstan
      And the death penalty is abolished in Kazakhstan or not provided for the offence of Alma
      When the case is checked
      Then iccpr-6 is undetermined

    @exception
    Scenario: Assurances with follow-up
      Given Alma fears being killed in Kazakhstan
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And the death penalty is abolished in Kazakhstan or not provided for the offence of Alma
      And Kazakhstan gave Italy a promise that names Alma and the treatment excluded or granted
      And an independent body with private access to Alma follows up the assurance
      When the case is checked
      Then iccpr-6 is no_breach_shown
      And the exception "reliable-assurances" stands

  Rule: Knowledge, disputes, and who is bound

    @unknown
    Scenario: Nobody says what awaits her
      When the case is checked
      Then iccpr-6 is undetermined
      And the question "How does the death penalty stand in the State that would try or hold the person?" is asked

    @twin
    Scenario: Nobody says what Italy knew
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      When the case is checked
      Then iccpr-6 is undetermined for Bota

    @twin
    Scenario: What became known only later does not count
      Given Italy had itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan, which became known to Italy on 2 July 2013
      When the case is checked
      Then iccpr-6 is undetermined

    @breach
    Scenario Outline: A removal still to come is judged on present facts
      Given Italy is about to remove Bota, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And Italy had itself abolished the death penalty
      And Bota was sentenced to death in Kazakhstan
      And <status>
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated for Bota

      Examples:
        | status                                                                                                          |
        | the removal of Bota to Kazakhstan is ordered or envisaged and not yet carried out                               |
        | the removal of Bota to Kazakhstan is suspended for the time being                                               |
        | the removal of Bota to Kazakhstan was ordered and not enforced, by choice or because another measure was used   |

    @breach
    Scenario: She left without enforcement
      Given Alma left or was evacuated to Kazakhstan without enforcement of an order
      And the case is assessed on 27 August 2013
      And Italy had itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated

    @exception @twin
    Scenario Outline: She left without enforcement, and of what choice
      Given Alma left or was evacuated to Kazakhstan without enforcement of an order
      And the case is assessed on 27 August 2013
      And Italy had itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And <choice>
      When the case is checked
      Then iccpr-6 is <verdict>

      Examples:
        | choice                                                   | verdict         |
        | Alma chose freely and with full information to leave     | no_breach_shown |
        | Alma agreed to leave under pressure                      | indicated       |
        | Alma did not agree to leave                              | indicated       |

    @twin
    Scenario: Removed by force, and said to have agreed
      Given Italy had itself abolished the death penalty
      And Alma was sentenced to death in Kazakhstan
      And Alma chose freely and with full information to leave
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated

    @unknown
    Scenario Outline: A bare assertion
      Given Italy had itself abolished the death penalty
      And <fact>
      And <other>
      And <third>
      When the case is checked
      Then iccpr-6 is arguable

      Examples:
        | fact                                                                         | other                                                                   | third                                                                                   |
        | the applicant merely asserts that Alma was sentenced to death in Kazakhstan  | Alma fears the death penalty in Kazakhstan                              | there was no assurance against the death penalty for Alma                               |
        | the applicant merely asserts that Alma is charged or indicted in Kazakhstan  | Alma fears being killed in Kazakhstan                                   | some people in the position of Alma died or disappeared in Kazakhstan                   |

    @dispute
    Scenario: A tie about the sentence goes against her
      Given Italy had itself abolished the death penalty
      And the applicant says that Alma was sentenced to death in Kazakhstan
      And Italy says that the death penalty is abolished in Kazakhstan or not provided for the offence of Alma
      When the case is checked
      Then iccpr-6 is contested
      And "death_penalty" is a hinge of iccpr-6

    @exception
    Scenario: In another State, where agents of the State only stood by
      Given Alma fears being killed in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then iccpr-6 is no_breach_shown
      And the exception "beyond-jurisdiction" stands

    @exception @twin
    Scenario Outline: Held by agents of the State, or on its territory
      Given Alma fears being killed in Kazakhstan
      And the authorities of Italy were told of the political or risk profile of Alma
      And Alma is charged or indicted in Kazakhstan
      And some people in the position of Alma died or disappeared in Kazakhstan
      And <place>
      And <power>
      When the case is checked
      Then Italy's breach of iccpr-6 is indicated
      And the exception "beyond-jurisdiction" does not stand

      Examples:
        | place                                                                         | power                                                     |
        | Alma was held by agents of Italy in another State                             | agents of Italy did not have Alma in their physical power |
        | Alma was on the territory of Italy when it acted                              | agents of Italy did not have Alma in their physical power |
        | Alma was in another State where agents of Italy were present without holding Alma | agents of Italy had Alma in their physical power      |

    @not_bound
    Scenario: The order was cancelled
      Given the case is assessed on 27 August 2013
      And the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given
      When the case is checked
      Then iccpr-6 is not_applicable

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was sentenced to death in Kazakhstan
      When the case is checked
      Then iccpr-6 does not apply because "Malaysia"

  Rule: When no death sentence is in view

    @compliance
    Scenario Outline: Not prosecuted, or no State that would do it
      Given Italy had itself abolished the death penalty
      And <penalty>
      And <charge>
      When the case is checked
      Then the counter-argument "no-prosecution" <stands>

      Examples:
        | penalty | charge | stands |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | Alma is not wanted, charged or convicted in Kazakhstan | stands |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | Alma was acquitted in Kazakhstan or has fully served the sentence | stands |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | the harm feared by Alma would come from private persons or a group | stands |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | the harm feared by Alma would come from illness, poverty or environment | stands |
        | the offence or charge of Alma carries the death penalty in Kazakhstan | Alma is charged or indicted in Kazakhstan | does not stand |
        | Alma was sentenced to death in Kazakhstan | Alma is not wanted, charged or convicted in Kazakhstan | does not stand |
        | the prosecution in Kazakhstan said that it would seek the death penalty for Alma | the harm feared by Alma would come from private persons or a group | does not stand |

    @compliance
    Scenario Outline: Examined at home, and nothing capital in it
      Given Alma fears being killed in Kazakhstan
      And <examination>
      And <finding>
      And <penalty>
      When the case is checked
      Then iccpr-6 is <verdict>

      Examples:
        | examination | finding | penalty | verdict |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | no_breach_shown |
        | one instance or officer in Italy gave a reasoned decision on the harm feared by Alma | Italy relied on protection for Alma in the destination or in another area there | the domestic authority doubted or rejected the account of Alma | no_breach_shown |
        | Italy examined the harm feared by Alma again after a first decision was annulled | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | no_breach_shown |
        | Italy looked at general reports on the harm feared by Alma and not at the personal account | Italy did not accept that Alma was in danger | the domestic authority doubted or rejected the account of Alma | undetermined |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | Italy made no finding on the danger to Alma | the domestic authority doubted or rejected the account of Alma | undetermined |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Alma | Italy did not accept that Alma was in danger | the offence or charge of Alma carries the death penalty in Kazakhstan | undetermined |

  Rule: Sentences outside the limits

    @breach
    Scenario Outline: Under age, or routine torture behind the trial
      Given Alma was sentenced to death in Kazakhstan
      And a court in Kazakhstan convicted Alma after a trial in presence
      And <flaw>
      When the case is checked
      Then iccpr-6 is <verdict>

      Examples:
        | flaw | verdict |
        | Alma committed the offences as a minor | indicated |
        | Alma was 17 years old at the time of the offence | indicated |
        | reports describe torture or ill-treatment in custody in Kazakhstan as routine for persons in the position of Alma | indicated |
        | reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma | undetermined |
        | Alma was an adult at the time of the offences | undetermined |
        | Alma was 18 years old at the time of the offence | undetermined |

    @twin
    Scenario Outline: The reading of 1993
      Given Italy removed Bo, a national of the United States, to the United States on 26 September 1991
      And the case is assessed on 30 July 1993
      And Italy had itself abolished the death penalty
      And Bo was sentenced to death in the United States
      And Italy did not ask for an assurance against the death penalty for Bo
      And <review>
      When the case is checked
      Then iccpr-6 is <verdict> for Bo

      Examples:
        | review | verdict |
        | no body reviewed the measure against Bo before it was carried out | indicated |
        | two or more instances in Italy gave reasoned decisions on the harm feared by Bo | undetermined |
        | a court looked at the merits of the measure against Bo with evidence open to both sides | undetermined |
