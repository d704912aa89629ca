Feature: No removal to the death penalty (Protocol No 6 ECHR art. 1, with Protocol No 13 art. 1)

  Background:
    Given Poland removed Abd, a national of Saudi Arabia, to the United States on 6 June 2003
    And the authorities of Poland were told of the political or risk profile of Abd

  Rule: A death sentence or execution must be a real risk

    @breach
    Scenario Outline: How near the penalty is
      Given the applicant says that <how>
      When the case is checked
      Then p6-1 is <verdict>

      Examples:
        | how                                                                              | verdict         |
        | Abd was sentenced to death in the United States                                   | indicated       |
        | the prosecution in the United States said that it would seek the death penalty for Abd | indicated  |
        | the offence or charge of Abd carries the death penalty in the United States       | undetermined    |
        | a death sentence on Abd in the United States was later commuted                   | no_breach_shown |
        | the death penalty is abolished in the United States or not provided for the offence of Abd | no_breach_shown |

    @breach @twin
    Scenario Outline: A capital offence, and who stands accused of it
      Given the offence or charge of Abd carries the death penalty in the United States
      And <accused>
      When the case is checked
      Then p6-1 is <verdict>

      Examples:
        | accused                                                                          | verdict      |
        | Abd is charged or indicted in the United States                                   | indicated    |
        | Abd is sought in the United States under a warrant, search notice or remand order | indicated    |
        | a court in the United States convicted Abd after a trial in presence              | indicated    |
        | a court in the United States convicted Abd in absentia                            | indicated    |
        | Abd was acquitted in the United States or has fully served the sentence           | undetermined |
        | Abd fears the death penalty in the United States                                  | indicated    |
        | Abd fears an unfair trial in the United States                                    | undetermined |
        | Abd fears torture or ill-treatment in the United States                           | undetermined |
        | Abd is not wanted, charged or convicted in the United States                      | undetermined |
        | a military court or commission tried or would try Abd in the United States        | indicated    |
        | a special or State security court tried or would try Abd in the United States     | indicated    |
        | an ordinary court tried or would try Abd in the United States                     | undetermined |
        | the measure of Poland is the extradition or surrender of Abd on request           | indicated    |
        | the measure of Poland is the seizure of Abd for secret detention or transfer by or with foreign agents | indicated |
        | the measure of Poland is an order to expel, deport or remove Abd                  | undetermined |

    @unknown
    Scenario: Nobody speaks of the penalty
      When the case is checked
      Then p6-1 is undetermined
      And p6-1 as it stands is no breach

    @dispute
    Scenario: Whether the prosecution will seek it
      Given the applicant says that the prosecution in the United States said that it would seek the death penalty for Abd
      And a record shows that the death penalty is abolished in the United States or not provided for the offence of Abd
      When the case is checked
      Then p6-1 is contested
      And "death_penalty" is a hinge of p6-1

    @unknown
    Scenario: Nothing shows that it was known
      Given Italy removed Bo, a national of China, to China on 6 June 2013
      And the applicant says that Bo was sentenced to death in China
      When the case is checked
      Then p6-1 is undetermined for Bo

    @breach
    Scenario: A measure still to come needs no more
      Given Italy is about to remove Bo, a national of China, to China
      And the case is assessed on 6 June 2013
      And the applicant says that Bo was sentenced to death in China
      When the case is checked
      Then p6-1 is indicated for Bo

  Rule: A promise takes the risk away

    @compliance @exception
    Scenario Outline: Promises
      Given the prosecution in the United States said that it would seek the death penalty for Abd
      And <promise>
      When the case is checked
      Then p6-1 is <verdict>

      Examples:
        | promise                                                                                                           | verdict         |
        | the United States promised that the death penalty would not be sought for Abd                                     | no_breach_shown |
        | the United States promised, or a court there decided, that the death penalty would not be imposed on or carried out against Abd | no_breach_shown |
        | the United States promised only to pass on the wish of Poland that Abd be spared the death penalty                 | indicated       |
        | Poland did not ask for an assurance against the death penalty for Abd                                              | indicated       |
        | there was no assurance against the death penalty for Abd                                                           | indicated       |

    @exception @twin
    Scenario Outline: A promise of no weight
      Given the prosecution in the United States said that it would seek the death penalty for Abd
      And the United States promised that the death penalty would not be sought for Abd
      And <giver>
      When the case is checked
      Then the exception "promised-away" <stands>

      Examples:
        | giver                                                                                                        | stands         |
        | the United States did not keep earlier assurances                                                              | does not stand |
        | the United States has a long record of democracy, rule of law and kept promises                               | stands         |
        | the assurance of the United States was given by a local prosecutor or official                                 | does not stand |
        | the assurance of the United States was given by a ministry, an embassy or a senior government representative   | stands         |
        | the assurance of the United States was approved at the level of head of State or government                    | stands         |

    @exception
    Scenario Outline: A free departure
      Given the case is assessed on 6 June 2004
      And Abd was sentenced to death in the United States
      And Abd left or was evacuated to the United States without enforcement of an order
      And <consent>
      When the case is checked
      Then p6-1 is <verdict>

      Examples:
        | consent                                               | verdict         |
        | Abd chose freely and with full information to leave   | no_breach_shown |
        | Abd agreed to leave under pressure                    | indicated       |

  Rule: One of the two Protocols must bind the State

    @not_bound
    Scenario Outline: Bound or not
      Given <removal>
      And the applicant says that Bo was sentenced to death in China
      And the authorities of <state> were told of the political or risk profile of Bo
      When the case is checked
      Then p6-1 is <verdict> for Bo

      Examples:
        | removal                                                              | state          | verdict        |
        | the United Kingdom removed Bo, a national of China, to China on 7 July 1989 | the United Kingdom | not_applicable |
        | Russia removed Bo, a national of China, to China on 7 July 2014       | Russia         | undetermined |
        | Poland removed Bo, a national of China, to China on 7 July 2003       | Poland         | indicated      |

    Scenario Outline: No removal at all
      Given Poland is about to remove Bo, a national of China, to China
      And the case is assessed on 6 June 2013
      And Bo was sentenced to death in China
      And <status>
      When the case is checked
      Then p6-1 is <verdict> for Bo

      Examples:
        | status                                                                             | verdict        |
        | the removal of Bo to China is ordered or envisaged and not yet carried out          | indicated      |
        | the removal of Bo to China is suspended for the time being                          | indicated      |
        | the removal of Bo to China was ordered and not enforced, by choice or because another measure was used | indicated |
        | no removal of Bo to China was ordered                                               | not_applicable |
        | the order to remove Bo to China lapsed or was cancelled, or leave to stay was given | not_applicable |

  Rule: What was known at the time, and how well it must be shown

    @dispute
    Scenario: A charge of which the State learnt only after the removal
      Given the prosecution in the United States said that it would seek the death penalty for Abd, which became known to Poland on 1 July 2004
      When the case is checked
      Then p6-1 is undetermined

    @dispute
    Scenario: A bare assertion is too little
      Given the applicant merely asserts that Abd was sentenced to death in the United States
      When the case is checked
      Then p6-1 is arguable

    @dispute
    Scenario: Whether a promise weighs nothing is for the person to show
      Given the prosecution in the United States said that it would seek the death penalty for Abd
      And the United States promised that the death penalty would not be sought for Abd
      And the applicant says that the United States did not keep earlier assurances
      And Poland denies that the United States did not keep earlier assurances
      When the case is checked
      Then the exception "promised-away" stands

    @twin
    Scenario: A choice to go does not change a removal that is enforced
      Given Abd was sentenced to death in the United States
      And Abd chose freely and with full information to leave
      When the case is checked
      Then p6-1 is indicated
