Feature: When refugee status ceases (Refugee Convention art 1C)

  The State that relies on cessation has to show one of six reasons; no other reason counts.

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: The first four reasons are free acts of the refugee, the last ones a lasting change

    @breach
    Scenario Outline: A reason is shown against a recognised refugee
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And a record shows that <reason>
      When the case is checked
      Then rc-1C is indicated, resting on "one-of-the-six"

      Examples:
        | reason                                                                                              |
        | Alma turned of own free will to the protection of the State of nationality again                    |
        | Alma acquired a new nationality and enjoys the protection of that State                             |
        | Alma settled of own free will in the country left out of fear                                       |
        | the circumstances that made Alma a refugee have ended in a fundamental and lasting way              |

    @compliance
    Scenario: None of the reasons has come about
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma did not turn of own free will to the protection of the State of nationality again
      And Alma did not acquire a new nationality with the protection of that State
      And Alma did not settle again in the country left out of fear
      And the circumstances that made Alma a refugee have not ended in a fundamental and lasting way
      When the case is checked
      Then rc-1C is no_breach_shown

    @twin
    Scenario: All but one are answered, and the last one is open
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma did not turn of own free will to the protection of the State of nationality again
      And Alma did not settle again in the country left out of fear
      And the circumstances that made Alma a refugee have not ended in a fundamental and lasting way
      When the case is checked
      Then rc-1C is undetermined
      And the question "Has the person acquired a new nationality whose protection is enjoyed?" is asked

    @exception
    Scenario: The danger has ended, and compelling reasons arise from past persecution
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the circumstances that made Alma a refugee have ended in a fundamental and lasting way
      And Alma gives compelling reasons from past persecution for refusing the protection of the home State
      And Alma did not turn of own free will to the protection of the State of nationality again
      And Alma did not acquire a new nationality with the protection of that State
      And Alma did not settle again in the country left out of fear
      When the case is checked
      Then rc-1C is no_breach_shown
      And the exception "compelling-past" stands

    @exception @twin
    Scenario: The danger has ended, and no such reasons are given
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the circumstances that made Alma a refugee have ended in a fundamental and lasting way
      And Alma gives no compelling reasons from past persecution for refusing the protection of the home State
      When the case is checked
      Then rc-1C is indicated
      And the exception "compelling-past" does not stand

  Rule: Only the status of a refugee can cease

    @breach
    Scenario Outline: Who had recognised her does not matter
      Given <recognised>
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is indicated, resting on "had-the-status"

      Examples:
        | recognised                                                                        |
        | Italy had recognised Alma as a refugee or protected person before the measure     |
        | another State had recognised Alma as a refugee before the measure                 |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure       |

    @breach
    Scenario: Recognised once, and today under the protection of a second nationality
      Given Italy had recognised Alma as a refugee or protected person before the measure
      And the State of the second nationality of Alma offers protection and no harm is feared there
      And Alma acquired a new nationality and enjoys the protection of that State
      When the case is checked
      Then rc-1C is indicated, resting on "had-been-recognised"

    @breach
    Scenario Outline: A status that was withdrawn had existed
      Given <recognised>
      And the refugee status of Alma had been withdrawn before the measure
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is indicated

      Examples:
        | recognised                                                                        |
        | Italy had recognised Alma as a refugee or protected person before the measure     |
        | another State had recognised Alma as a refugee before the measure                 |
        | UNHCR had recognised Alma as a refugee under its mandate before the measure       |

    @unknown @twin
    Scenario: That another State gave subsidiary protection shows no refugee status
      Given another State had given Alma subsidiary or humanitarian protection before the measure
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is undetermined

    @breach
    Scenario: Never recognised, but a refugee on the facts
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And nobody had recognised Alma as a refugee or protected person
      And Alma acquired a new nationality and enjoys the protection of that State
      When the case is checked
      Then rc-1C is indicated

    @compliance
    Scenario Outline: No refugee before, so nothing ceases
      Given <recognised>
      And Alma fears extreme poverty or homelessness in Kazakhstan, and nothing else
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is no_breach_shown

      Examples:
        | recognised                                                                                    |
        | nobody had recognised Alma as a refugee or protected person                                   |
        | Alma was recognised as a refugee or protected person only after the measure                   |
        | another State had given Alma subsidiary or humanitarian protection before the measure         |

    @unknown @twin
    Scenario: No refugee on the facts, and nobody says whether she had been recognised
      Given Alma fears extreme poverty or homelessness in Kazakhstan, and nothing else
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is undetermined

    @unknown
    Scenario: Nobody says anything
      When the case is checked
      Then rc-1C is undetermined

  Rule: The State has to show it

    @dispute
    Scenario: Her word against the word of the State
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Italy says that Alma turned of own free will to the protection of the State of nationality again
      And the applicant says that Alma did not turn of own free will to the protection of the State of nationality again
      And Alma did not acquire a new nationality with the protection of that State
      And Alma did not settle again in the country left out of fear
      And the circumstances that made Alma a refugee have not ended in a fundamental and lasting way
      When the case is checked
      Then rc-1C is no_breach_shown
      And rc-1C on the weighed view is false

    @dispute
    Scenario: Whether she had been recognised is in dispute
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Italy says that nobody had recognised Alma as a refugee or protected person
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C on the weighed view is unknown

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And another State had recognised Alma as a refugee before the measure
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C is indicated

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-1C does not apply because "India"
