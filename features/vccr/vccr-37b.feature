Feature: Telling the consular post of a child who seems to need a guardian (VCCR art 37(b))

  Background:
    Given Italy detained Alua, a national of Kazakhstan, on 29 May 2013
    And Alua was under the age of eighteen at the time

  Rule: A child without care seems to need a guardian

    @breach
    Scenario Outline: Left without care, and the post not told
      Given the applicant says that <situation>
      And the applicant says that the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then Italy's breach of vccr-37b is indicated, resting on "nobody-has-care" and "post-not-told"

      Examples:
        | situation                                                        |
        | the measure left Alua without an adult who had care of the child |
        | Alua was an unaccompanied child                                  |
        | Alua was in nobody's care while the measure was carried out      |

    @breach
    Scenario: In the hands of the authorities, without a guardian
      Given the applicant says that Alua was in the hands of the authorities of Italy while the measure was carried out
      And the applicant says that no guardian or representative was appointed for Alua
      And the applicant says that the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then Italy's breach of vccr-37b is indicated, resting on "in-the-hands-of-authorities"

    @unknown @twin
    Scenario Outline: What shows no need by itself
      Given <situation>
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is undetermined

      Examples:
        | situation                                                                                    |
        | Alua was in the hands of the authorities of Italy while the measure was carried out          |
        | no guardian or representative was appointed for Alua                                         |
        | Alua was in the care of a relative or friend of the family while the measure was carried out |
        | an adult had care of Alua throughout the measure                                             |
        | Alua was not an unaccompanied child                                                          |

    @unknown @twin
    Scenario: A guardian was appointed
      Given Alua was in the hands of the authorities of Italy while the measure was carried out
      And a guardian or representative was appointed for Alua
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is undetermined

    @unknown @twin
    Scenario: With a relative, and no guardian appointed
      Given Alua was in the care of a relative or friend of the family while the measure was carried out
      And no guardian or representative was appointed for Alua
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is undetermined

    @unknown @twin
    Scenario: With a parent for part of the time, and no guardian appointed
      Given Alua was in the care of a parent while the measure was carried out, since 30 May 2013
      And no guardian or representative was appointed for Alua
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is undetermined

    @compliance
    Scenario: With her mother
      Given Alua was in the care of a parent while the measure was carried out
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is no_breach_shown

    @compliance
    Scenario: The post was told
      Given the measure left Alua without an adult who had care of the child
      And the consular post was told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is no_breach_shown

    @breach @twin
    Scenario Outline: With a parent who was then taken away
      Given Alua was in the care of a parent while the measure was carried out
      And the applicant says that <situation>
      And the applicant says that the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then Italy's breach of vccr-37b is indicated

      Examples:
        | situation                                                        |
        | the measure left Alua without an adult who had care of the child |
        | Alua was an unaccompanied child                                  |

    @compliance @twin
    Scenario Outline: With a parent, and nothing else
      Given Alua was in the care of a parent while the measure was carried out
      And <fact>
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is no_breach_shown

      Examples:
        | fact                                             |
        | an adult had care of Alua throughout the measure |
        | Alua was not an unaccompanied child              |

  Rule: No contact with the State that is feared

    @exception
    Scenario Outline: Protection was sought
      Given Italy removed Alua to Kazakhstan on 31 May 2013
      And the measure left Alua without an adult who had care of the child
      And the consular post was not told that Alua seemed to need a guardian
      And <claim>
      When the case is checked
      Then the exception "protection-from-that-state" of vccr-37b stands
      And vccr-37b is no_breach_shown for Alua

      Examples:
        | claim                                                                      |
        | Alua expressed a wish to seek asylum or a fear of return                   |
        | an application for asylum or protection was lodged for Alua before removal |

    @exception
    Scenario Outline: A recognised refugee
      Given the measure left Alua without an adult who had care of the child
      And the consular post was not told that Alua seemed to need a guardian
      And <status>
      When the case is checked
      Then vccr-37b is <verdict>

      Examples:
        | status                                                                                | verdict         |
        | Italy had recognised Alua as a refugee or protected person before the measure         | no_breach_shown |
        | another State had recognised Alua as a refugee before the measure                     | no_breach_shown |
        | UNHCR had recognised Alua as a refugee under its mandate before the measure           | no_breach_shown |
        | another State had given Alua subsidiary or humanitarian protection before the measure | no_breach_shown |
        | Alua was recognised as a refugee or protected person only after the measure           | indicated       |
        | nobody had recognised Alua as a refugee or protected person                           | indicated       |

  Rule: A child, and a national of another State that is bound

    @twin
    Scenario: An adult
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo was eighteen years old or older at the time
      And the measure left Bo without an adult who had care of the child
      And the consular post was not told that Bo seemed to need a guardian
      When the case is checked
      Then vccr-37b is not_applicable for Bo

    @twin
    Scenario: A national of the State itself
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Bo was under the age of eighteen at the time
      And the measure left Bo without an adult who had care of the child
      And the consular post was not told that Bo seemed to need a guardian
      When the case is checked
      Then vccr-37b is not_applicable for Bo

    @not_bound
    Scenario: The State of nationality is not a party
      Given Italy detained Bo, a national of the Central African Republic, on 29 May 2013
      And Bo was under the age of eighteen at the time
      And the measure left Bo without an adult who had care of the child
      And the consular post was not told that Bo seemed to need a guardian
      When the case is checked
      Then vccr-37b is not_applicable for Bo

    @not_bound
    Scenario: The State that detains is not yet a party
      Given Kazakhstan detained Bo, a national of Italy, on 3 February 1994
      And Bo was under the age of eighteen at the time
      And the measure left Bo without an adult who had care of the child
      And the consular post was not told that Bo seemed to need a guardian
      When the case is checked
      Then vccr-37b does not apply for Bo because "Kazakhstan"

  Rule: Whose word counts, and what became known later

    @dispute
    Scenario: A tie on the care goes against the person
      Given the applicant says that the measure left Alua without an adult who had care of the child
      And Italy denies that the measure left Alua without an adult who had care of the child
      And the applicant says that the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is contested

    @dispute
    Scenario: A tie on the information goes against the State
      Given the measure left Alua without an adult who had care of the child
      And the applicant says that the consular post was not told that Alua seemed to need a guardian
      And Italy says that the consular post was told that Alua seemed to need a guardian
      When the case is checked
      Then Italy's breach of vccr-37b is indicated

    @unknown
    Scenario: The need became known only afterwards
      Given the measure left Alua without an adult who had care of the child, which became known to Italy on 2 June 2013
      And the consular post was not told that Alua seemed to need a guardian
      When the case is checked
      Then vccr-37b is undetermined

    @unknown
    Scenario: Nobody says who had care of her
      When the case is checked
      Then vccr-37b is undetermined
      And the question "Was the consular post told that a guardian seemed to be needed for the child?" is asked
