Feature: Return decisions in writing, with reasons, remedies and a translation (Return Directive art 12)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: In writing, with reasons and remedies

    @breach
    Scenario Outline: What is missing
      Given <fact>
      When the case is checked
      Then rd-12 is <verdict>

      Examples:
        | fact                                                                                                          | verdict      |
        | no written order against Alma exists                                                                          | indicated    |
        | there was no decision on the removal of Alma                                                                  | indicated    |
        | Italy acted against Alma outside any procedure                                                                | indicated    |
        | no grounds of the measure were disclosed to Alma by the time it took effect                                   | indicated    |
        | the order did not tell Alma which remedies were open                                                          | indicated    |
        | Alma asked for a translation of the order and was refused it                                                  | indicated    |
        | the written order was not served on Alma, or only after removal                                               | undetermined |
        | the removal of Alma was ordered in identical or standard wording                                              | undetermined |
        | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect | undetermined |
        | the measure of Italy against Alma rested on a statute and on an order of the competent authority              | undetermined |
        | the order told Alma which remedies were open                                                                  | undetermined |
        | Alma did not ask for a translation of the order                                                               | undetermined |
        | a translation of the main elements of the order was given to Alma                                             | undetermined |

    @twin
    Scenario Outline: Said to be outside any procedure, and a written order was served
      Given Italy acted against Alma outside any procedure
      And <fact>
      When the case is checked
      Then rd-12 is <verdict>

      Examples:
        | fact                                                                   | verdict      |
        | the written order was served on Alma with time to act before execution | undetermined |
        | the written order was served on Alma late, at or just before execution | undetermined |
        | the written order was not served on Alma, or only after removal        | indicated    |

    @twin
    Scenario Outline: No ground was disclosed before, and the decision itself had reasons or not
      Given no grounds of the measure were disclosed to Alma by the time it took effect
      And <fact>
      When the case is checked
      Then rd-12 is <verdict>

      Examples:
        | fact                                                             | verdict      |
        | the removal of Alma was decided with individual reasons          | undetermined |
        | the removal of Alma was ordered in identical or standard wording | indicated    |

    @compliance
    Scenario Outline: A written order with reasons and remedies, and no request for a translation
      Given the order told Alma which remedies were open
      And Alma did not ask for a translation of the order
      And <first>
      And <second>
      When the case is checked
      Then rd-12 is <verdict>

      Examples:
        | first                                                                  | second                                                                                                        | verdict         |
        | the written order was served on Alma with time to act before execution | the removal of Alma was decided with individual reasons                                                       | no_breach_shown |
        | the written order was served on Alma late, at or just before execution | the facts and evidence behind the measure were disclosed to Alma by the time it took effect                   | no_breach_shown |
        | the written order was served on Alma with time to act before execution | the removal of Alma was ordered in identical or standard wording                                              | undetermined    |
        | the written order was served on Alma with time to act before execution | only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect | undetermined    |
        | the written order was not served on Alma, or only after removal        | the removal of Alma was decided with individual reasons                                                       | undetermined    |

    @unknown
    Scenario: Nobody speaks of the order
      When the case is checked
      Then rd-12 is undetermined
      And rd-12 as it stands is no breach
      And the question "When was the written order served?" is asked

    @dispute
    Scenario: Word against word on the remedies goes against the State, which has the order
      Given the applicant says that the order did not tell Alma which remedies were open
      And Italy says that the order told Alma which remedies were open
      When the case is checked
      Then rd-12 is indicated
      And "remedy_information_in_order" is a hinge of rd-12

    @dispute
    Scenario: The order itself names the remedies
      Given the applicant says that the order did not tell Alma which remedies were open
      And a record shows that the order told Alma which remedies were open
      When the case is checked
      Then rd-12 is contested

  Rule: A standard form for those who entered illegally

    @exception
    Scenario Outline: How she had entered, and what title she had
      Given Alma asked for a translation of the order and was refused it
      And <first>
      And <second>
      When the case is checked
      Then rd-12 is <verdict>

      Examples:
        | first                                                                        | second                                                                                         | verdict      |
        | Alma crossed the border without authorisation and without force              | Alma had entered or stayed in Italy irregularly when the measure was taken                     | undetermined |
        | Alma crossed the border without authorisation in a large group or with force | Alma had entered or stayed in Italy irregularly when the measure was taken                     | undetermined |
        | Alma reached the border hidden in a ship or vehicle                          | Alma had entered or stayed in Italy irregularly when the measure was taken                     | undetermined |
        | Alma presented at a border post or was admitted regularly                    | Alma had entered or stayed in Italy irregularly when the measure was taken                     | indicated    |
        | Alma crossed the border without authorisation and without force              | Alma had never been admitted to Italy and was at the border, in a port or in transit           | undetermined |
        | Alma crossed the border without authorisation and without force              | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | indicated    |

    @exception @twin
    Scenario: Irregular stay alone says nothing about the entry
      Given Alma asked for a translation of the order and was refused it
      And Alma had entered or stayed in Italy irregularly when the measure was taken
      When the case is checked
      Then rd-12 is indicated
      And the exception "irregular-entry" does not stand

  Rule: Who is bound, and for whom

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And no written order against Bo exists
      When the case is checked
      Then rd-12 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And no written order against Bo exists
      When the case is checked
      Then rd-12 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And no written order against Bo exists
      When the case is checked
      Then rd-12 does not apply for Bo

    @twin
    Scenario: An extradition is no return
      Given the measure of Italy is the extradition or surrender of Alma on request
      And no written order against Alma exists
      When the case is checked
      Then rd-12 is not_applicable
