Feature: No arbitrary or unlawful interference with privacy and home (ICCPR art 17)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 20 May 2013

  Rule: Surveillance needs an order under the law

    @breach
    Scenario: By own agents, without an order
      Given agents of Italy kept Alma under surveillance
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated, resting on "watched" and "own-agents"

    @breach
    Scenario Outline: By foreign agents whom the State let act
      Given agents of another State kept Alma under surveillance in Italy
      And <role>
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated, resting on "foreign-agents-let-act"

      Examples:
        | role                                                                                        |
        | agents of Italy took part or were present in the foreign operation against Alma             |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma          |
        | Italy was informed beforehand of the foreign operation against Alma                         |

    @unknown
    Scenario Outline: By whom, or with whose knowledge, is not known
      Given <who>
      And <role>
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then iccpr-17 is undetermined

      Examples:
        | who                                                                | role                                                                              |
        | unidentified persons kept Alma under surveillance in Italy         | Italy was informed beforehand of the foreign operation against Alma               |
        | agents of another State kept Alma under surveillance in Italy      | nothing indicates that Italy knew of the foreign operation against Alma           |

    @compliance
    Scenario Outline: Ordered
      Given Italy detained Alma on 29 May 2013
      And agents of Italy kept Alma under surveillance
      And <order>
      And Alma was taken in an ordinary arrest
      And the home of Alma was searched on a warrant naming Alma
      When the case is checked
      Then iccpr-17 is no_breach_shown

      Examples:
        | order                                                          |
        | a court ordered the surveillance of Alma                       |
        | an authority ordered the surveillance of Alma under a statute  |

    @compliance
    Scenario: No surveillance, and a search with a warrant
      Given Italy detained Alma on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And no order for the surveillance of Alma was shown
      And the home of Alma was searched on a warrant naming Alma
      When the case is checked
      Then iccpr-17 is no_breach_shown

  Rule: The home

    @breach
    Scenario: Searched without a warrant
      Given Italy detained Bota, a national of Kazakhstan, on 29 May 2013
      And the home of Bota was searched without a warrant and without urgency being invoked
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated for Bota, resting on "home-entered" and "no-warrant"

    @unknown
    Scenario Outline: Urgency, or a warrant against somebody else, is left to judgment
      Given Italy detained Bota, a national of Kazakhstan, on 29 May 2013
      And no surveillance of Bota in Italy is reported
      And <basis>
      When the case is checked
      Then iccpr-17 is undetermined for Bota

      Examples:
        | basis                                                                      |
        | the home of Bota was searched without a warrant for reasons of urgency     |
        | the home of Bota was searched on a warrant against somebody else           |

    @breach
    Scenario Outline: A violent raid, with or without a warrant
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no surveillance of Bota in Italy is reported
      And Italy detained Bota on 29 May 2013
      And no surveillance of Bota in Italy is reported
      And Bota was taken in a raid at home
      And <basis>
      And <violence>
      And <more>
      When the case is checked
      Then iccpr-17 is <verdict> for Bota

      Examples:
        | basis                                                                      | violence                                                    | more | verdict |
        | the home of Bota was searched on a warrant naming Bota                     | Bota was beaten during arrest or transfer                   | Bota was handcuffed during arrest or transfer | indicated |
        | the home of Bota was searched on a warrant against somebody else           | Bota was beaten during arrest or transfer                   | Bota was handcuffed during arrest or transfer | indicated |
        | the home of Bota was searched on a warrant naming Bota                     | the agents who arrested or transferred Bota were masked     | Bota was threatened during arrest or transfer | indicated |
        | the home of Bota was searched without a warrant for reasons of urgency     | the agents who arrested or transferred Bota were masked     | Bota was threatened during arrest or transfer | indicated |
        | the home of Bota was searched on a warrant naming Bota                     | the agents who arrested or transferred Bota were masked     | Bota was handcuffed during arrest or transfer | undetermined |
        | the home of Bota was searched on a warrant naming Bota                     | Bota was threatened during arrest or transfer               | Bota was handcuffed during arrest or transfer | undetermined |
        | the home of Bota was searched on a warrant against somebody else           | Bota was threatened during arrest or transfer               | Bota was handcuffed during arrest or transfer | undetermined |
        | the home of Bota was searched without a warrant for reasons of urgency     | the agents who arrested or transferred Bota were masked     | Bota was handcuffed during arrest or transfer | undetermined |

    @twin
    Scenario Outline: A raid without violence, and violence elsewhere
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy detained Bota on 29 May 2013
      And <manner>
      And the home of Bota was searched on a warrant against somebody else
      And <violence>
      When the case is checked
      Then iccpr-17 is undetermined for Bota

      Examples:
        | manner                                           | violence                                                |
        | Bota was taken in a raid at home                 | Bota was handcuffed during arrest or transfer           |
        | Bota was taken at a border or airport            | Bota was beaten during arrest or transfer               |
        | Bota was taken after a summons for another reason | Bota was beaten during arrest or transfer              |

    @twin @compliance
    Scenario: A raid on a warrant that named her, with handcuffs
      Given no surveillance of Alma in Italy is reported
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And no surveillance of Alma in Italy is reported
      And Italy detained Alma on 29 May 2013
      And no surveillance of Alma in Italy is reported
      And Alma was taken in a raid at home
      And the home of Alma was searched on a warrant naming Alma
      And Alma was handcuffed during arrest or transfer
      When the case is checked
      Then iccpr-17 is no_breach_shown
      And the counter-argument "warrant" stands

    @breach
    Scenario: A raid by masked agents who threatened, and nobody speaks of surveillance or a warrant
      Given Italy removed Bota, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Italy detained Bota on 29 May 2013
      And Bota was taken in a raid at home
      And the agents who arrested or transferred Bota were masked
      And Bota was threatened during arrest or transfer
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated for Bota, resting on "home-entered" and "violent-raid"

    @unknown
    Scenario: A raid, and nobody says on what basis
      Given Italy detained Bota, a national of Kazakhstan, on 29 May 2013
      And Bota was taken in a raid at home
      When the case is checked
      Then iccpr-17 is undetermined for Bota
      And the question "On what basis was the home entered or searched?" is asked

  Rule: What the parties dispute, and who is bound

    @dispute
    Scenario: A tie about who watched goes against her
      Given the applicant says that agents of Italy kept Alma under surveillance
      And Italy says that no surveillance of Alma in Italy is reported
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then iccpr-17 is contested
      And "surveillance" is a hinge of iccpr-17

    @dispute
    Scenario: A tie about the order goes against the State
      Given agents of Italy kept Alma under surveillance
      And the applicant says that no order for the surveillance of Alma was shown
      And Italy says that a court ordered the surveillance of Alma
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated

    @dispute
    Scenario: A tie about the warrant goes against the State
      Given Italy detained Bota, a national of Kazakhstan, on 29 May 2013
      And the applicant says that the home of Bota was searched without a warrant and without urgency being invoked
      And Italy says that the home of Bota was searched on a warrant naming Bota
      When the case is checked
      Then Italy's breach of iccpr-17 is indicated for Bota

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia acted towards Alma, a national of Kazakhstan, on 20 May 2013
      And agents of Malaysia kept Alma under surveillance
      And no order for the surveillance of Alma was shown
      When the case is checked
      Then iccpr-17 does not apply because "Malaysia"
