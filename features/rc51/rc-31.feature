Feature: No penalties for irregular entry; only necessary restrictions on movement (Refugee Convention art 31)

  Background:
    Given Italy acted towards Alma, a national of Kazakhstan, on 31 May 2013
    And UNHCR had recognised Alma as a refugee under its mandate before the measure

  Rule: No penalty on a refugee who comes directly, goes to the authorities without delay and shows good cause

    @breach
    Scenario Outline: A penalty for coming without papers
      Given Alma crossed the border without authorisation and without force
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received <penalty> for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated, resting on "penalty"

      Examples:
        | penalty                    |
        | a criminal penalty         |
        | an administrative penalty  |

    @compliance
    Scenario: No penalty, and free to move
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And no penalty was imposed on Bo for irregular entry or stay or for the document used
      And the order to detain Bo gave individual reasons
      And the decisions show that measures short of detention were considered for Bo
      When the case is checked
      Then rc-31 is no_breach_shown for Bo

    @unknown
    Scenario: A false passport, and nobody speaks of a penalty
      Given Alma used a false name or the document of another
      When the case is checked
      Then rc-31 is undetermined
      And the question "Was a penalty imposed for irregular entry or stay or for the document used?" is asked

    @dispute
    Scenario: The State says that none was imposed
      Given Alma crossed the border without authorisation and without force
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And the applicant says that Alma received an administrative penalty for irregular entry or stay or for the document used
      And Italy says that no penalty was imposed on Alma for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is contested
      And "penalty_for_entry" is a hinge of rc-31

  Rule: Entry or presence without authorisation

    @breach
    Scenario Outline: In whatever way
      Given <way>
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated

      Examples:
        | way                                                                                        |
        | Alma had entered or stayed in Italy irregularly when the measure was taken                 |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit       |
        | Alma crossed the border without authorisation and without force                            |
        | Alma crossed the border without authorisation in a large group or with force               |
        | Alma reached the border hidden in a ship or vehicle                                        |
        | Alma used a false name or the document of another                                          |

    @compliance
    Scenario: Admitted regularly under a permit, with genuine papers
      Given Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Alma presented at a border post or was admitted regularly
      And the authorities doubted a genuine or disputed document of Alma
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is not_applicable

  Rule: Coming directly

    @breach
    Scenario Outline: <title>
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And <stay>
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated, resting on "<argument>"

      Examples:
        | title                          | stay                                                                                         | argument               |
        | No stay on the way             | Alma made no stay in another country on the way from the country of danger                   | straight-or-short-stop |
        | A short stop on the way        | Alma made no more than a short stop in other countries on the way from the country of danger | straight-or-short-stop |
        | A longer stay without safety   | Alma stayed longer in another country on the way and found no protection there               | no-safety-on-the-way   |

    @compliance
    Scenario Outline: Safe in another country
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And <stay>
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is no_breach_shown

      Examples:
        | stay                                                                                       |
        | Alma came by way of another country in which Alma had found safety                         |
        | Alma had found protection in another country on the way and could have kept it             |

    @unknown @twin
    Scenario: A longer stay of which nothing more is known
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma stayed longer in another country on the way, in circumstances of which nothing more is known
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is undetermined

  Rule: Without delay

    @compliance
    Scenario: She had the chance and waited
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma came directly from the territory where life or freedom was threatened
      And Alma did not go to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is no_breach_shown

    @breach @twin
    Scenario: She was stopped before there was a chance
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma came directly from the territory where life or freedom was threatened
      And Alma did not go to the authorities without delay after entry
      And Alma was stopped before there was a fair chance to go to the authorities, and then asked for protection at once
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated, resting on "stopped-first"

    @breach
    Scenario: Nobody says whether she went, but she was stopped first
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma came directly from the territory where life or freedom was threatened
      And Alma was stopped before there was a fair chance to go to the authorities, and then asked for protection at once
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated

  Rule: Good cause

    @compliance
    Scenario: No cause is shown
      Given Alma had entered or stayed in Italy irregularly when the measure was taken
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma gave no explanation for the irregular entry or stay, or for the false document, that rests on danger
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is no_breach_shown

  Rule: While the claim is open the person is presumed to be a refugee

    @breach
    Scenario Outline: An applicant whose claim is open
      Given Italy acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And <claim>
      And Bo is or was a founder, leader or spokesperson of a party or movement
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated for Bo, resting on "presumed-while-claim-is-open"

      Examples:
        | claim                                                                                                                |
        | Bo is an applicant for protection whose claim has not been finally refused                                           |
        | Bo was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken        |

    @unknown @twin
    Scenario: The claim has been finally refused
      Given Italy acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And Bo was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken
      And Bo is an applicant for protection whose claim has been finally refused
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is undetermined for Bo

    @breach @twin
    Scenario: Finally refused in Italy, and yet recognised by UNHCR
      Given Alma is an applicant for protection whose claim has been finally refused
      And Alma crossed the border without authorisation and without force
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Alma received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Italy's breach of rc-31 is indicated, resting on "status-shown"

    @unknown @twin
    Scenario: Nobody examined the status and no claim is open
      Given Italy acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And Bo is or was a founder, leader or spokesperson of a party or movement
      And Bo held a permanent residence permit or indefinite leave in Italy when the measure was taken
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 is undetermined for Bo

    @twin
    Scenario: In the own country nobody is a refugee
      Given Kazakhstan acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And Bo crossed the border without authorisation and without force
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then Kazakhstan's breach of rc-31 is not_applicable for Bo

  Rule: Movements may be restricted only as far as is necessary

    @breach
    Scenario Outline: Detained or restricted, with <reasons>
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And the order to detain Bo <reasoning>
      And the decisions do not mention measures short of detention for Bo
      And <restriction>
      When the case is checked
      Then Italy's breach of rc-31 is indicated for Bo, resting on "no-individual-reasons"

      Examples:
        | reasons           | reasoning              | restriction                          |
        | standard wording  | used standard wording  | Italy kept Bo in a place that Bo could not freely leave |
        | no reasons        | gave no reasons        | Bo had a duty to report              |
        | no reasons        | gave no reasons        | Bo had to live in a wide area        |
        | no reasons        | gave no reasons        | Bo had to live in a narrow area      |
        | no reasons        | gave no reasons        | Bo was under house arrest            |

    @breach
    Scenario: Detained for nothing but the claim
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo was under house arrest
      And the detention order names nothing but the application of Bo for protection, and nothing else
      When the case is checked
      Then Italy's breach of rc-31 is indicated for Bo, resting on "only-for-the-claim"

    @unknown @twin
    Scenario: A risk of absconding shown for this person as well
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo was under house arrest
      And the detention order names a risk of absconding shown for Bo
      And the detention order names nothing but the application of Bo for protection, and nothing else
      When the case is checked
      Then rc-31 is undetermined for Bo

    @unknown @twin
    Scenario Outline: Reasons or alternatives alone decide neither way
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And no penalty was imposed on Bo for irregular entry or stay or for the document used
      And Bo was under house arrest
      And <one>
      And <other>
      When the case is checked
      Then rc-31 is undetermined for Bo

      Examples:
        | one                                            | other                                                                           |
        | the order to detain Bo gave individual reasons | the decisions do not mention measures short of detention for Bo                 |
        | the order to detain Bo used standard wording   | the decisions show that measures short of detention were considered for Bo      |

    @unknown @twin
    Scenario: An order without reasons, and nobody says that movement was restricted
      Given Alma crossed the border without authorisation and without force
      And Alma came directly from the territory where life or freedom was threatened
      And Alma went to the authorities without delay after entry
      And Alma explained the irregular entry or stay, or the false document, by the danger fled from
      And Italy detained Alma on 1 June 2013
      And the order to detain Alma gave no reasons
      And the decisions do not mention measures short of detention for Alma
      When the case is checked
      Then rc-31 is undetermined

    @dispute
    Scenario: The need is for the State to show
      Given Italy detained Bo, a national of Kazakhstan, on 31 May 2013
      And UNHCR had recognised Bo as a refugee under its mandate before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo was under house arrest
      And the decisions do not mention measures short of detention for Bo
      And the applicant says that the order to detain Bo gave no reasons
      And Italy says that the order to detain Bo gave individual reasons
      When the case is checked
      Then Italy's breach of rc-31 is indicated for Bo

  Rule: The State must be bound

    @breach
    Scenario Outline: By the Convention or by the Protocol alone
      Given <State> acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And another State had recognised Bo as a refugee before the measure
      And Bo crossed the border without authorisation and without force
      And Bo came directly from the territory where life or freedom was threatened
      And Bo went to the authorities without delay after entry
      And Bo explained the irregular entry or stay, or the false document, by the danger fled from
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then <State>'s breach of rc-31 is indicated for Bo

      Examples:
        | State      |
        | Madagascar |
        | Venezuela  |

    @not_bound
    Scenario: A State that is bound by neither
      Given India acted towards Bo, a national of Kazakhstan, on 31 May 2013
      And Bo received a criminal penalty for irregular entry or stay or for the document used
      When the case is checked
      Then rc-31 does not apply for Bo because "India"
