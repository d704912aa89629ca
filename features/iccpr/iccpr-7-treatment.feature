Feature: No ill-treatment during arrest, custody and removal (ICCPR art 7)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: Treatment that is never allowed

    @breach
    Scenario Outline: Grave by itself
      Given <treatment>
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then Italy's breach of iccpr-7-treatment is indicated, resting on "grave-by-itself"

      Examples:
        | treatment                                                             |
        | Alma was beaten during arrest or transfer                             |
        | Alma suffered sexual violence during arrest or transfer               |
        | Alma was burnt during arrest or transfer                              |
        | Alma was subjected to a mock execution during arrest or transfer      |
        | Alma was put in stress positions during arrest or transfer            |
        | Alma was left without food, drink or sleep during arrest or transfer  |

    @breach
    Scenario Outline: Two measures together
      Given <first>
      And <second>
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then Italy's breach of iccpr-7-treatment is indicated, resting on "measures-together"

      Examples:
        | first                                                                                  | second                                                                                          |
        | Alma was hooded, masked or blindfolded during arrest or transfer                       | Alma was shackled or bound during arrest or transfer                                            |
        | Alma was shackled or bound during arrest or transfer                                   | Alma was stripped, had clothes cut off or underwent a body search during arrest or transfer     |
        | Alma was stripped, had clothes cut off or underwent a body search during arrest or transfer | Alma was strapped to a mattress, seat or object during arrest or transfer                  |
        | Alma was strapped to a mattress, seat or object during arrest or transfer              | Alma was sedated without consent during arrest or transfer                                      |
        | Alma was sedated without consent during arrest or transfer                             | Alma was hooded, masked or blindfolded during arrest or transfer                                |

    @unknown
    Scenario Outline: One measure, or less, is left to judgment
      Given <first>
      And <second>
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then iccpr-7-treatment is undetermined

      Examples:
        | first                                                                    | second                                                            |
        | Alma was hooded, masked or blindfolded during arrest or transfer         | Alma was handcuffed during arrest or transfer                     |
        | Alma was threatened during arrest or transfer                            | the agents who arrested or transferred Alma were masked           |
        | Alma was shackled or bound during arrest or transfer                     | Alma was transported in secret                                    |
        | Alma was strapped to a mattress, seat or object during arrest or transfer | Alma was handcuffed during arrest or transfer                    |
        | Alma was sedated without consent during arrest or transfer               | Alma was handcuffed during arrest or transfer                     |
        | Alma was stripped, had clothes cut off or underwent a body search during arrest or transfer | Alma was handcuffed during arrest or transfer  |
        | Alma was handcuffed during arrest or transfer                            | Alma was made to enter the water during arrest or transfer        |

    @compliance
    Scenario Outline: No more than handcuffs
      Given <treatment>
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then iccpr-7-treatment is no_breach_shown

      Examples:
        | treatment                                                            |
        | Alma was not ill-treated or restrained during arrest or transfer     |
        | Alma was handcuffed during arrest or transfer, and nothing else      |

    @twin
    Scenario Outline: One of these and nothing else
      Given <treatment>, and nothing else
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then iccpr-7-treatment is undetermined

      Examples:
        | treatment                                             |
        | Alma was threatened during arrest or transfer         |
        | Alma was shackled or bound during arrest or transfer  |

  Rule: By the State, or with its consent

    @breach
    Scenario Outline: Attributed
      Given Alma was beaten during arrest or transfer
      And <who>
      When the case is checked
      Then Italy's breach of iccpr-7-treatment is indicated, resting on "attributed"

      Examples:
        | who                                                                                       |
        | officials of Italy carried out the measure against Alma within their powers               |
        | officials of Italy carried out the measure against Alma in excess of their powers         |
        | others carried out the measure against Alma with the consent or acquiescence of Italy     |
        | agents of Italy took part or were present in the foreign operation against Alma           |
        | Italy gave a site, clearances or facilities for the foreign operation against Alma        |

    @twin
    Scenario Outline: Not settled
      Given Alma was beaten during arrest or transfer
      And <who>
      When the case is checked
      Then iccpr-7-treatment is undetermined

      Examples:
        | who                                                                                       |
        | Italy was informed beforehand of the foreign operation against Alma                       |
        | nothing indicates that Italy knew of the foreign operation against Alma                   |

    @twin @compliance
    Scenario: By others without its consent
      Given Alma was beaten during arrest or transfer
      And others carried out the measure against Alma without the consent or acquiescence of Italy
      When the case is checked
      Then iccpr-7-treatment is no_breach_shown

    @unknown
    Scenario: Nobody says how she was treated
      Given officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then iccpr-7-treatment is undetermined
      And the question "How was the person treated during arrest, custody by the agents, or transfer?" is asked

  Rule: Disputes, and who is bound

    @dispute
    Scenario: Her word against that of the State
      Given the applicant says that Alma was beaten during arrest or transfer
      And Italy denies that Alma was beaten during arrest or transfer
      And officials of Italy carried out the measure against Alma within their powers
      When the case is checked
      Then iccpr-7-treatment is contested
      And "treatment_during_transfer" is a hinge of iccpr-7-treatment

    @not_bound
    Scenario: A State that is not a party
      Given Malaysia removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Alma was beaten during arrest or transfer
      When the case is checked
      Then iccpr-7-treatment does not apply because "Malaysia"

  Rule: Custody counts as well

    @breach @twin
    Scenario: Beaten in a place of detention
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo was beaten or injured by force
      And Bo was held in a place of detention that Italy officially recognises and supervises
      When the case is checked
      Then Italy's breach of iccpr-7-treatment is indicated for Bo

    @compliance @twin
    Scenario: A report contradicts it
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo was beaten or injured by force
      And a medical report contradicts the account of Bo
      When the case is checked
      Then iccpr-7-treatment is no_breach_shown for Bo
