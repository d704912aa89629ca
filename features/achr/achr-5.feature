Feature: No torture or ill-treatment in custody and removal (ACHR art 5)

  Background:
    Given Panama detained Alma, a national of Ecuador, on 11 November 2002

  Rule: Treatment and conditions

    @breach
    Scenario Outline: What breaches the article
      Given <what>
      When the case is checked
      Then Panama's breach of achr-5 is indicated, resting on "<why>"

      Examples:
        | what                                                                                       | why         |
        | Alma was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | ill-treated |
        | Alma was beaten or injured by force                                                        | ill-treated |
        | Alma suffered sexual violence in the hands of officials or with their consent              | ill-treated |
        | Alma was kept in stress positions                                                          | ill-treated |
        | Alma was left without food, drink, sleep or urgent medical care                            | ill-treated |
        | Alma was stripped, hooded or humiliated                                                    | ill-treated |
        | Alma was beaten during arrest or transfer                                                  | ill-treated |
        | Alma suffered sexual violence during arrest or transfer                                    | ill-treated |
        | Alma was burnt during arrest or transfer                                                   | ill-treated |
        | Alma was subjected to a mock execution during arrest or transfer                           | ill-treated |
        | Alma was put in stress positions during arrest or transfer                                 | ill-treated |
        | Alma was left without food, drink or sleep during arrest or transfer                       | ill-treated |
        | Alma had no contact with the outside in detention                                          | ill-treated |
        | the detention of Alma was secret or denied                                                 | ill-treated |
        | Alma was kept for a short stay in overcrowded or unhygienic conditions                     | conditions  |
        | Alma was kept in severe overcrowding and bad hygiene                                       | conditions  |

    @breach
    Scenario Outline: No care
      Given Alma received no medical or psychological care in detention
      And <what>
      When the case is checked
      Then Panama's breach of achr-5 is indicated, resting on "conditions"

      Examples:
        | what                                                                               |
        | the illness of Alma is at a terminal stage                                         |
        | the illness of Alma is life-threatening and needs continuing specialised treatment |
        | the illness of Alma is serious and needs continuing treatment or supervision       |
        | somebody was seriously injured during the measure against Alma                     |
        | somebody was slightly injured during the measure against Alma                      |

    @compliance
    Scenario: Decent conditions and no ill-treatment
      Given Alma was not ill-treated in any way, arrest and transfer left aside
      And Alma was kept with good facilities and services
      When the case is checked
      Then achr-5 as it stands is no breach

    @compliance
    Scenario: No more than handcuffs
      Given Alma was handcuffed during arrest or transfer, and nothing else
      And Alma was kept with good facilities and services
      When the case is checked
      Then achr-5 as it stands is no breach

    @unknown
    Scenario Outline: Not enough by itself
      Given <what>
      When the case is checked
      Then achr-5 is undetermined

      Examples:
        | what                                                             |
        | Alma was hooded, masked or blindfolded during arrest or transfer |
        | Alma was kept in prolonged isolation                             |
        | Alma was kept in basic conditions with shortcomings              |
        | Alma received no medical or psychological care in detention      |

    @exception
    Scenario Outline: Force that was explained
      Given Alma was beaten or injured by force
      And <what>
      When the case is checked
      Then achr-5 is <verdict>

      Examples:
        | what                                                                               | verdict      |
        | Panama explained the need, the kind and the measure of the force used against Alma | undetermined |
        | the need for the force used against Alma is asserted and not explained             | indicated    |
        | the force used against Alma went beyond the need                                   | indicated    |

    @dispute
    Scenario: Ill-treatment is for the applicant to show
      Given the applicant says that Alma was beaten or injured by force
      And Panama denies that Alma was beaten or injured by force
      When the case is checked
      Then achr-5 is contested

    @dispute
    Scenario: Conditions are for the State to show
      Given the applicant says that Alma was kept in severe overcrowding and bad hygiene
      And Panama says that Alma was kept with good facilities and services
      When the case is checked
      Then achr-5 is indicated

    @twin
    Scenario: Security weighs nothing
      Given Alma was beaten or injured by force
      And Panama alleged that Alma is a threat to security
      When the case is checked
      Then achr-5 is indicated

    @not_bound
    Scenario: The United States has only signed
      Given the United States detained Bo, a national of Ecuador, on 11 November 2002
      And Bo was beaten or injured by force
      When the case is checked
      Then achr-5 does not apply for Bo because "not bound"

    @breach @twin
    Scenario Outline: Force and the need for it
      Given <force>
      When the case is checked
      Then achr-5 is <verdict>

      Examples:
        | force | verdict |
        | the force used against Alma went beyond the need | indicated |
        | Panama explained the need, the kind and the measure of the force used against Alma | undetermined |
