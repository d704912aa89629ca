Feature: Orders of the International Court of Justice on provisional measures bind (ICJ Statute art 41)

  Background:
    Given the United States detained Alma, a national of Mexico, on 5 August 2008

  Rule: An order of the Court is followed

    @breach
    Scenario: The person was executed all the same
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the International Court of Justice was asked for a stay in the case of Alma
      When the case is checked
      Then icj-41 is indicated

    @compliance
    Scenario Outline: The State complied, or there was no order
      Given the International Court of Justice was asked for a stay in the case of Alma
      And <what>
      When the case is checked
      Then icj-41 is no_breach_shown

      Examples:
        | what                                                                                    |
        | an international body indicated a stay in the case of Alma and it was followed          |
        | an international body was asked for a stay in the case of Alma and did not indicate one |
        | nobody asked an international body in time for a stay in the case of Alma               |

    @twin
    Scenario Outline: A stay of another body
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And Alma was never told of the right to consular contact
      And <what>
      When the case is checked
      Then icj-41 is no_breach_shown

      Examples:
        | what                                                                                                      |
        | the Committee against Torture was asked for a stay in the case of Alma                                    |
        | the Human Rights Committee was asked for a stay in the case of Alma                                       |
        | the European Court of Human Rights was asked for a stay in the case of Alma                               |
        | the Committee on the Rights of the Child was asked for a stay in the case of Alma                         |
        | the Committee on the Elimination of Discrimination against Women was asked for a stay in the case of Alma |
        | the Committee on Enforced Disappearances was asked for a stay in the case of Alma                         |
        | the Inter-American Commission or Court of Human Rights was asked for a stay in the case of Alma           |
        | the African Commission or Court on Human and Peoples' Rights was asked for a stay in the case of Alma     |
        | a regional or other international body was asked for a stay in the case of Alma                           |

    @breach
    Scenario Outline: The body is not named, and consular or diplomatic rights are at stake
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And <what>
      When the case is checked
      Then icj-41 is indicated

      Examples:
        | what                                                                                                      |
        | Alma was told of the right to consular contact on the day of arrest                                       |
        | Alma was told of the right to consular contact within days of the arrest                                  |
        | Alma was told of the right to consular contact within weeks of the arrest                                 |
        | Alma was told of the right to consular contact months later or after trial                                |
        | Alma was never told of the right to consular contact                                                      |
        | the United States notified the consular post on the day Alma was arrested                                 |
        | the United States notified the consular post within days of the arrest of Alma                            |
        | the United States notified the consular post within weeks of the arrest of Alma                           |
        | the United States notified the consular post of the arrest of Alma months later or after trial            |
        | the United States never notified the consular post of the arrest of Alma                                  |
        | Alma could have consular contact before trial                                                             |
        | Alma could have consular contact during a detention without a trial                                       |
        | Alma could have consular contact only after trial, or too late to arrange counsel                         |
        | consular contact was refused to Alma or tied to a condition                                               |
        | nobody asked for consular contact with Alma                                                               |
        | a court may still take the consular failure into account in reviewing the conviction and sentence of Alma |
        | only an appeal on other grounds or clemency is open to Alma despite the consular failure                  |
        | the consular failure towards Alma is not heard because it was not raised in time                          |
        | Alma has used up all judicial remedies with regard to the consular failure                                |
        | the person concerned was an accredited diplomatic agent at the relevant moment                            |
        | the person concerned was a consular officer at the relevant moment                                        |

    @compliance
    Scenario: The body is not named, consular rights are at stake, and the State complied
      Given an international body indicated a stay in the case of Alma and it was followed
      And Alma was never told of the right to consular contact
      When the case is checked
      Then icj-41 is no_breach_shown

    @unknown @twin
    Scenario Outline: The body is not named, and nothing points to the Court
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And <what>
      When the case is checked
      Then icj-41 is undetermined
      And icj-41 as it stands is no breach

      Examples:
        | what                                                                                                                                               |
        | a death sentence was imposed on Alma in the United States                                                                                          |
        | the person concerned had no diplomatic or consular status at the relevant moment, or none is documented                                            |
        | the person concerned belonged at the relevant moment to a mission to the United Nations or another organisation and was accepted by the host State |

    @unknown
    Scenario: Nobody says what came of it
      Given the International Court of Justice was asked for a stay in the case of Alma
      When the case is checked
      Then icj-41 is undetermined
      And the question "Did an international body ask for a stay, and what happened?" is asked

    @dispute
    Scenario: Two accounts
      Given the International Court of Justice was asked for a stay in the case of Alma
      And the applicant says that an international body indicated a stay in the case of Alma and the measure took place or continued
      And the United States says that an international body indicated a stay in the case of Alma and it was followed
      When the case is checked
      Then icj-41 is contested

    @exception
    Scenario Outline: The order came too late
      Given an international body indicated a stay in the case of Alma and the measure took place or continued
      And the International Court of Justice was asked for a stay in the case of Alma
      And <what>
      When the case is checked
      Then icj-41 is <verdict>

      Examples:
        | what                                                                                     | verdict         |
        | the request for a stay was not communicated to the United States before Alma was removed | no_breach_shown |
        | the request for a stay was communicated to the United States before Alma was removed     | indicated       |
        | Alma is accused of espionage or terrorism                                                | indicated       |

    @not_bound
    Scenario: A State that is not bound
      Given Switzerland detained Bo, a national of Mexico, on 5 August 1947
      And an international body indicated a stay in the case of Bo and the measure took place or continued
      And the International Court of Justice was asked for a stay in the case of Bo
      When the case is checked
      Then icj-41 does not apply for Bo because "not bound"
