Feature: Redress, compensation and rehabilitation (CAT art 14)

  Rule: Victims of torture, and since 2012 of other ill-treatment

    @breach
    Scenario Outline: Tortured, and no claim for compensation
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2003
      And the applicant says that Alma <treatment>
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated, resting on "tortured" and "no-compensation"

      Examples:
        | treatment                                                                             |
        | was burnt during arrest or transfer                                                   |
        | was subjected to a mock execution during arrest or transfer                           |
        | suffered sexual violence during arrest or transfer                                    |
        | was tormented by suffocation, electric shocks, burns, suspension or prolonged beating |
        | suffered sexual violence in the hands of officials or with their consent              |

    @breach
    Scenario: Beaten on the day of general comment No. 3
      Given Italy detained Alma, a national of Kazakhstan, on 13 December 2012
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated, resting on "ill-treated"

    @unknown @twin
    Scenario: Beaten the day before
      Given Italy detained Alma, a national of Kazakhstan, on 12 December 2012
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is undetermined

    @unknown @twin
    Scenario: Handcuffed, without more
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was handcuffed during arrest or transfer
      And Alma was ill-treated in a way that is not described in detail
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is undetermined

    @compliance
    Scenario: Not ill-treated in custody
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was not ill-treated in any way, arrest and transfer left aside
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is no_breach_shown

    @compliance
    Scenario: Not ill-treated on the way
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is no_breach_shown

    @compliance
    Scenario: Not ill-treated on the way, and detained on arrival
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And Alma was detained on arrival in Kazakhstan
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is no_breach_shown

    @twin
    Scenario: Not ill-treated on the way and beaten in custody
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And the applicant says that Alma was beaten or injured by force
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated

  Rule: Harm after a removal in breach of article 3

    @breach
    Scenario: Removed to a danger that was plain, and ill-treated there
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And Alma is a close relative of a person sought by the authorities
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      And the ill-treatment of Alma after removal is documented or undisputed
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated, resting on "harmed-after-a-forbidden-removal"

    @unknown @twin
    Scenario Outline: Removed to the same danger, and not ill-treated there
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma is a close relative of a person sought by the authorities
      And reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the authorities of Kazakhstan registered, photographed, fingerprinted or questioned Alma, or received data on Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      And <event>
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is undetermined

      Examples:
        | event                                               |
        | no ill-treatment of Alma after removal was reported |
        | Alma was detained on arrival in Kazakhstan          |

    @unknown @twin
    Scenario Outline: Ill-treated or detained there, and no danger was apparent before
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And <event>
      And no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is undetermined

      Examples:
        | event                                                               |
        | the ill-treatment of Alma after removal is documented or undisputed |
        | Alma was detained on arrival in Kazakhstan                          |

  Rule: What redress is

    @breach
    Scenario Outline: Each part is owed
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that <failure>
      When the case is checked
      Then Italy's breach of cat-14 is indicated, resting on "<argument>"

      Examples:
        | failure                                                                        | argument          |
        | no enforceable claim for compensation against Italy is open to Alma            | no-compensation   |
        | Italy refused compensation to Alma                                             | no-compensation   |
        | no rehabilitation for the harm is open to Alma                                 | no-rehabilitation |
        | Alma asked for rehabilitation for the harm and was refused it                  | no-rehabilitation |
        | there was no investigation by Italy into the treatment of Alma                 | inquiry-failed    |
        | a pardon stood in the way of punishing those who ill-treated Alma              | barred            |
        | State secrecy stood in the way of the investigation into the treatment of Alma | barred            |

    @compliance
    Scenario Outline: Compensation and rehabilitation
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And <compensation>
      And rehabilitation for the harm was given to Alma or is open to Alma
      When the case is checked
      Then cat-14 is no_breach_shown

      Examples:
        | compensation                                                        |
        | Italy paid compensation to Alma                                     |
        | an enforceable claim for compensation against Italy is open to Alma |

    @unknown @twin
    Scenario Outline: One of the two is not the whole
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And <part>
      When the case is checked
      Then cat-14 is undetermined

      Examples:
        | part                                                                             |
        | Italy paid compensation to Alma                                                  |
        | an enforceable claim for compensation against Italy is open to Alma              |
        | rehabilitation for the harm was given to Alma or is open to Alma                 |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction |

    @exception @twin
    Scenario Outline: Paid, and those responsible go free
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Italy paid compensation to Alma
      And rehabilitation for the harm was given to Alma or is open to Alma
      And the applicant says that <impunity>
      When the case is checked
      Then cat-14 is <verdict>

      Examples:
        | impunity                                                                         | verdict         |
        | a pardon stood in the way of punishing those who ill-treated Alma                | indicated       |
        | State secrecy stood in the way of the investigation into the treatment of Alma   | indicated       |
        | there was no investigation by Italy into the treatment of Alma                   | indicated       |
        | the investigation into the treatment of Alma was closed for lack of jurisdiction | no_breach_shown |

    @twin
    Scenario: Refused compensation, and rehabilitation given
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that Italy refused compensation to Alma
      And rehabilitation for the harm was given to Alma or is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated

    @twin
    Scenario: Compensation paid, and rehabilitation refused
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Italy paid compensation to Alma
      And the applicant says that Alma asked for rehabilitation for the harm and was refused it
      When the case is checked
      Then Italy's breach of cat-14 is indicated

  Rule: Whose word counts

    @dispute
    Scenario: A tie on the treatment goes against the person
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Italy denies that Alma was beaten or injured by force
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then cat-14 is contested
      And "treatment_described" is a hinge of cat-14

    @dispute
    Scenario: A tie on the claim goes against the State
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And the applicant says that no enforceable claim for compensation against Italy is open to Alma
      And Italy says that an enforceable claim for compensation against Italy is open to Alma
      When the case is checked
      Then Italy's breach of cat-14 is indicated

    @unknown
    Scenario: Nobody speaks of redress
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was beaten or injured by force
      When the case is checked
      Then cat-14 is undetermined
      And the question "What compensation was there?" is asked

  Rule: The State must be bound

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was beaten or injured by force
      And no enforceable claim for compensation against Malaysia is open to Alma
      When the case is checked
      Then cat-14 does not apply because "Malaysia"
