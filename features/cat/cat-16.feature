Feature: No cruel, inhuman or degrading treatment by officials or with their consent (CAT art 16)

  Rule: Grave violence reaches the threshold by itself

    @breach
    Scenario Outline: On arrest or during the removal
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that Alma <treatment> during arrest or transfer
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "<argument>"

      Examples:
        | treatment                         | argument          |
        | was burnt                         | severe-suffering  |
        | was subjected to a mock execution | severe-suffering  |
        | suffered sexual violence          | severe-suffering  |
        | was beaten                        | violence-by-force |
        | was made to enter the water       | put-in-danger     |

    @breach
    Scenario Outline: In custody
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma <treatment>
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "<argument>"

      Examples:
        | treatment                                                                             | argument          |
        | was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | severe-suffering  |
        | suffered sexual violence in the hands of officials or with their consent              | severe-suffering  |
        | was beaten or injured by force                                                        | violence-by-force |
        | was put or left in a danger to life                                                   | put-in-danger     |

    @breach
    Scenario: The home is burnt while the police watch
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that the home of Alma was burnt or destroyed
      And others carried out the measure against Alma with the consent or acquiescence of Italy
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "home-destroyed"

    @breach
    Scenario: Force beyond the need
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that the force used against Alma went beyond the need
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "violence-by-force"

    @breach
    Scenario: Severe overcrowding and bad hygiene
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was kept in severe overcrowding and bad hygiene
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "inhuman-conditions"

  Rule: Lesser measures reach it together

    @breach
    Scenario Outline: Three measures before the flight
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that Alma <first> during arrest or transfer
      And the applicant says that Alma <second> during arrest or transfer
      And the applicant says that Alma <third> during arrest or transfer
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "measures-together"

      Examples:
        | first                                                        | second                                | third                             |
        | was hooded, masked or blindfolded                            | was shackled or bound                 | was put in stress positions       |
        | was strapped to a mattress, seat or object                   | was sedated without consent           | was threatened                    |
        | was stripped, had clothes cut off or underwent a body search | was left without food, drink or sleep | was hooded, masked or blindfolded |

    @breach
    Scenario Outline: Three measures in custody
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was <first>
      And the applicant says that Alma was <second>
      And the applicant says that Alma was <third>
      When the case is checked
      Then Italy's breach of cat-16 is indicated, resting on "measures-together"

      Examples:
        | first                          | second                                                 | third                                              |
        | stripped, hooded or humiliated | kept in prolonged isolation                            | threatened with violence or with harm to relatives |
        | kept in stress positions       | left without food, drink, sleep or urgent medical care | kept in prolonged isolation                        |

    @unknown @twin
    Scenario Outline: Two measures of the same kinds decide nothing
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And the applicant says that Alma <first> during arrest or transfer
      And the applicant says that Alma <second> during arrest or transfer
      When the case is checked
      Then cat-16 is undetermined

      Examples:
        | first                             | second                                     |
        | was hooded, masked or blindfolded | was shackled or bound                      |
        | was shackled or bound             | was strapped to a mattress, seat or object |
        | was sedated without consent       | was threatened                             |

    @unknown @twin
    Scenario Outline: Handcuffs are not counted as a third measure
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was handcuffed during arrest or transfer
      And Alma <first> during arrest or transfer
      And Alma <second> during arrest or transfer
      When the case is checked
      Then cat-16 is undetermined

      Examples:
        | first                             | second                |
        | was hooded, masked or blindfolded | was shackled or bound |
        | was sedated without consent       | was threatened        |

    @unknown @twin
    Scenario Outline: Ill-treatment without any detail is not counted as a third measure
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was ill-treated in a way that is not described in detail
      And Alma was <first>
      And Alma was <second>
      When the case is checked
      Then cat-16 is undetermined

      Examples:
        | first                       | second                                             |
        | kept in prolonged isolation | stripped, hooded or humiliated                     |
        | kept in stress positions    | threatened with violence or with harm to relatives |

    @unknown @twin
    Scenario: Handcuffs alone say nothing either way
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was handcuffed during arrest or transfer
      When the case is checked
      Then cat-16 is undetermined

    @unknown @twin
    Scenario: Good facilities alone say nothing either way
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was kept with good facilities and services
      When the case is checked
      Then cat-16 is undetermined

    @unknown @twin
    Scenario: Two measures in custody decide nothing
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was kept in prolonged isolation
      And Alma was stripped, hooded or humiliated
      When the case is checked
      Then cat-16 is undetermined

    @unknown @twin
    Scenario: Handcuffs, masks, a secret transport and marks on the body are not counted
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was handcuffed during arrest or transfer
      And the agents who arrested or transferred Alma were masked
      And Alma was transported in secret
      And numbers or marks were put on the body of Alma during arrest or transfer
      And Alma was hooded, masked or blindfolded during arrest or transfer
      And Alma was ill-treated during arrest or transfer in a way that is not described in detail
      When the case is checked
      Then cat-16 is undetermined

    @unknown @twin
    Scenario: Ill-treatment in custody without any detail
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was ill-treated in a way that is not described in detail
      And Alma was kept for a short stay in overcrowded or unhygienic conditions
      And the need for the force used against Alma is asserted and not explained
      When the case is checked
      Then cat-16 is undetermined

  Rule: Lawful conduct, and force that was needed

    @compliance
    Scenario: Nothing happened to her in custody
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was not ill-treated in any way, arrest and transfer left aside
      When the case is checked
      Then cat-16 is no_breach_shown

    @compliance
    Scenario Outline: Nothing happened to her in custody, and more speaks for the State
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Alma was not ill-treated in any way, arrest and transfer left aside
      And <fact>
      When the case is checked
      Then cat-16 is no_breach_shown

      Examples:
        | fact                                                                              |
        | Alma was kept with good facilities and services                                   |
        | Italy explained the need, the kind and the measure of the force used against Alma |

    @compliance
    Scenario: Nothing happened to her on the way
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      When the case is checked
      Then cat-16 is no_breach_shown

    @exception
    Scenario: The need, the kind and the measure of the force are explained
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And a record shows that Italy explained the need, the kind and the measure of the force used against Alma
      When the case is checked
      Then the counter-argument "measured-force" stands
      And cat-16 is undetermined

    @exception @twin
    Scenario: It is only said to have been necessary
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And a record shows that the need for the force used against Alma is asserted and not explained
      When the case is checked
      Then Italy's breach of cat-16 is indicated
      And the counter-argument "measured-force" does not stand

    @twin
    Scenario: Explained force answers violence and nothing else
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy explained the need, the kind and the measure of the force used against Alma
      And the applicant says that Alma was put or left in a danger to life
      When the case is checked
      Then Italy's breach of cat-16 is indicated

    @twin
    Scenario Outline: Well treated in custody and not on the way
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated in any way, arrest and transfer left aside
      And the applicant says that Alma <treatment>
      When the case is checked
      Then cat-16 is <verdict>

      Examples:
        | treatment                                                                              | verdict         |
        | was shackled or bound during arrest or transfer                                        | undetermined    |
        | was hooded, masked or blindfolded during arrest or transfer                            | undetermined    |
        | was stripped, had clothes cut off or underwent a body search during arrest or transfer | undetermined    |
        | was sedated without consent during arrest or transfer                                  | undetermined    |
        | was strapped to a mattress, seat or object during arrest or transfer                   | undetermined    |
        | was threatened during arrest or transfer                                               | undetermined    |
        | was put in stress positions during arrest or transfer                                  | undetermined    |
        | was left without food, drink or sleep during arrest or transfer                        | undetermined    |
        | was ill-treated during arrest or transfer in a way that is not described in detail     | undetermined    |
        | was beaten during arrest or transfer                                                   | indicated       |
        | suffered sexual violence during arrest or transfer                                     | indicated       |
        | was burnt during arrest or transfer                                                    | indicated       |
        | was subjected to a mock execution during arrest or transfer                            | indicated       |
        | was made to enter the water during arrest or transfer                                  | indicated       |
        | was handcuffed during arrest or transfer                                               | no_breach_shown |

    @twin
    Scenario Outline: Well treated on the way and not in custody
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And the applicant says that Alma <treatment>
      When the case is checked
      Then cat-16 is <verdict>

      Examples:
        | treatment                                                                             | verdict      |
        | was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | indicated    |
        | was beaten or injured by force                                                        | indicated    |
        | suffered sexual violence in the hands of officials or with their consent              | indicated    |
        | was put or left in a danger to life                                                   | indicated    |
        | was threatened with violence or with harm to relatives                                | undetermined |
        | was kept in stress positions                                                          | undetermined |
        | was left without food, drink, sleep or urgent medical care                            | undetermined |
        | was stripped, hooded or humiliated                                                    | undetermined |
        | was kept in prolonged isolation                                                       | undetermined |
        | was ill-treated in a way that is not described in detail                              | undetermined |

    @twin
    Scenario Outline: Well treated on the way, with something else on the file
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And Italy removed Alma to Kazakhstan on 31 May 2013
      And Alma was not ill-treated or restrained during arrest or transfer
      And the applicant says that <fact>
      When the case is checked
      Then Italy's breach of cat-16 is indicated

      Examples:
        | fact                                                 |
        | the home of Alma was burnt or destroyed              |
        | the force used against Alma went beyond the need     |
        | Alma was kept in severe overcrowding and bad hygiene |

  Rule: Officials, or others with their consent

    @exception
    Scenario: Private persons alone
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And others carried out the measure against Alma without the consent or acquiescence of Italy
      When the case is checked
      Then the exception "private-persons-alone" stands
      And cat-16 is no_breach_shown

    @exception @twin
    Scenario Outline: Foreign agents, and what the officials did
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And others carried out the measure against Alma without the consent or acquiescence of Italy
      And <role>
      When the case is checked
      Then cat-16 is <verdict>

      Examples:
        | role                                                                               | verdict         |
        | agents of Italy took part or were present in the foreign operation against Alma    | indicated       |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma | indicated       |
        | Italy was informed beforehand of the foreign operation against Alma                | indicated       |
        | nothing indicates that Italy knew of the foreign operation against Alma            | no_breach_shown |

    @breach @twin
    Scenario: Officials who exceed their powers are officials
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And officials of Italy carried out the measure against Alma in excess of their powers
      When the case is checked
      Then Italy's breach of cat-16 is indicated

    @breach @twin
    Scenario: Officials within their powers are officials
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then Italy's breach of cat-16 is indicated

  Rule: Territory under the jurisdiction of the State

    @exception
    Scenario: Abroad and out of its hands
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then the exception "beyond-jurisdiction" stands
      And cat-16 is no_breach_shown

    @exception @twin
    Scenario: Abroad and in its hands
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Alma was in another State where agents of Italy were present without holding Alma
      And agents of Italy had Alma in their physical power
      When the case is checked
      Then Italy's breach of cat-16 is indicated

    @exception @twin
    Scenario Outline: Wherever the State has control, without a hand on her
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      And Alma was <place>
      And agents of Italy did not have Alma in their physical power
      When the case is checked
      Then Italy's breach of cat-16 is indicated

      Examples:
        | place                                               |
        | on the territory of Italy when it acted             |
        | at the border line or fence when Italy acted        |
        | in a port, airport or transit zone when Italy acted |
        | on a vessel of Italy at sea when it acted           |
        | held by agents of Italy in another State            |

    @twin
    Scenario: The harm waits in the State of destination
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma fears torture or ill-treatment in Kazakhstan
      And the ill-treatment of Alma after removal is documented or undisputed
      And Alma was not ill-treated or restrained during arrest or transfer
      When the case is checked
      Then cat-16 is no_breach_shown

  Rule: Word against word

    @dispute
    Scenario: Free to leave, her word against that of the police
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was put or left in a danger to life
      And Italy denies that Alma was put or left in a danger to life
      When the case is checked
      Then cat-16 is contested
      And "treatment_described" is a hinge of cat-16

    @dispute @twin
    Scenario Outline: In the hands of the State, the State has to explain
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      And <custody>
      And the applicant says that Alma was put or left in a danger to life
      And Italy denies that Alma was put or left in a danger to life
      When the case is checked
      Then Italy's breach of cat-16 is indicated

      Examples:
        | custody                                                     |
        | Italy kept Alma in a place that Alma could not freely leave |
        | agents of Italy had Alma in their physical power            |

    @dispute
    Scenario: A bare assertion
      Given Italy acted towards Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant merely asserts that Alma was put or left in a danger to life
      When the case is checked
      Then cat-16 is arguable

    @unknown
    Scenario: Nothing is said of her treatment
      Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
      When the case is checked
      Then cat-16 is undetermined
      And the question "What treatment of the person, other than on arrest or transfer for a removal, is described?" is asked

  Rule: The State must be bound

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia detained Alma, a national of Kazakhstan, on 29 May 2013
      And the applicant says that Alma was beaten or injured by force
      When the case is checked
      Then cat-16 does not apply because "Malaysia"

    @not_bound
    Scenario: The day before Italy was bound
      Given Italy detained Alma, a national of Kazakhstan, on 10 February 1989
      And the applicant says that Alma was beaten or injured by force
      When the case is checked
      Then cat-16 does not apply because "not bound"

    @twin
    Scenario: The day on which Italy was bound
      Given Italy detained Alma, a national of Kazakhstan, on 11 February 1989
      And the applicant says that Alma was beaten or injured by force
      When the case is checked
      Then Italy's breach of cat-16 is indicated
