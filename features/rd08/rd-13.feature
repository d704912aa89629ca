Feature: An effective remedy against return decisions (Return Directive art 13)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy took the measure against Alma under the Return Directive or the law that carries it out

  Rule: A remedy that can be used before the removal

    @breach
    Scenario Outline: There was none, or she was kept from it
      Given <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                    | verdict      |
        | the law of Italy gave Alma no remedy against the removal                                | indicated    |
        | Alma was prevented in practice from using a remedy against the removal                  | indicated    |
        | Alma had no remedy that could reach the removal                                         | indicated    |
        | Alma was removed although a domestic body had suspended the removal                     | indicated    |
        | Alma used a remedy against the removal before it was carried out                        | undetermined |
        | Alma could have used a remedy against the removal before it was carried out and did not | undetermined |
        | Alma was removed before an appeal could be lodged or decided                            | undetermined |
        | the written order was served on Alma late, at or just before execution                  | undetermined |
        | no domestic stay was in force at the removal of Alma                                    | undetermined |

    @dispute
    Scenario: Word against word goes against the State
      Given the applicant says that Alma was prevented in practice from using a remedy against the removal
      And Italy says that Alma could have used a remedy against the removal before it was carried out and did not
      When the case is checked
      Then rd-13 is indicated
      And "remedy_access" is a hinge of rd-13

    @dispute
    Scenario: A bare assertion calls for more
      Given the applicant merely asserts that Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then rd-13 is arguable

    @dispute
    Scenario: A record shows that she used a remedy
      Given the applicant says that Alma was prevented in practice from using a remedy against the removal
      And a record shows that Alma used a remedy against the removal before it was carried out
      When the case is checked
      Then rd-13 is contested

    @breach
    Scenario Outline: Served with its execution or not at all, and gone before an appeal
      Given Alma was removed before an appeal could be lodged or decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                   | verdict      |
        | the written order was served on Alma late, at or just before execution | indicated    |
        | the written order was not served on Alma, or only after removal        | indicated    |
        | no written order against Alma exists                                   | indicated    |
        | the written order was served on Alma with time to act before execution | undetermined |

    @breach
    Scenario Outline: Gone before an appeal, and what the authorities had before them
      Given Alma was removed before an appeal could be lodged or decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                                  | verdict      |
        | Alma told the authorities of Italy in words of a fear of return                                       | indicated    |
        | Alma told others, and not the authorities of Italy, of a fear of return                               | undetermined |
        | an application for asylum or protection was lodged for Alma before removal                            | indicated    |
        | no application for asylum or protection was lodged for Alma before removal                            | undetermined |
        | the authorities of Italy were told of the political or risk profile of Alma                           | indicated    |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | indicated    |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources        | undetermined |
        | Italy accepted that the harm feared by Alma was a danger                                              | indicated    |
        | Italy accepted the danger to Alma and weighed it against security                                     | indicated    |
        | Italy accepted the danger to Alma and relied on assurances against it                                 | indicated    |
        | Italy relied on protection for Alma in the destination or in another area there                       | undetermined |

    @twin
    Scenario Outline: She used a remedy all the same
      Given Alma used a remedy against the removal before it was carried out
      And <first>
      And <second>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | first                                                                  | second                                                       | verdict      |
        | the written order was served on Alma late, at or just before execution | Alma was removed before an appeal could be lodged or decided | undetermined |
        | Alma had no remedy that could reach the removal                        | Alma was not removed before the appeal was decided           | undetermined |
        | Alma told the authorities of Italy in words of a fear of return        | Alma was removed before an appeal could be lodged or decided | indicated    |
        | Alma was removed although a domestic body had suspended the removal    | Alma was not removed before the appeal was decided           | indicated    |

    @compliance
    Scenario Outline: A remedy with suspension, a court, a lawyer and an interpreter
      Given Alma had a remedy that suspended the removal automatically
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And an interpreter was provided for Alma in the procedure on removal or protection
      And <first>
      And <second>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | first                                                                                   | second                                                       | verdict         |
        | Alma used a remedy against the removal before it was carried out                        | Alma was not removed before the appeal was decided           | no_breach_shown |
        | Alma used a remedy against the removal before it was carried out                        | Alma was removed before an appeal could be lodged or decided | undetermined    |
        | Alma could have used a remedy against the removal before it was carried out and did not | Alma was not removed before the appeal was decided           | no_breach_shown |
        | no domestic stay was in force at the removal of Alma                                    | Alma was not removed before the appeal was decided           | undetermined    |

    @breach @twin
    Scenario: The State ignored the stay that she had won
      Given Alma had a remedy that suspended the removal automatically
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma used a remedy against the removal before it was carried out
      And Alma was not removed before the appeal was decided
      And Alma was removed although a domestic body had suspended the removal
      When the case is checked
      Then rd-13 is indicated, resting on "against-a-stay"

    @twin
    Scenario: Left unused, and the lawyer came late
      Given Alma had a remedy that suspended the removal automatically
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma could have used a remedy against the removal before it was carried out and did not
      And Alma was not removed before the appeal was decided
      And Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities
      When the case is checked
      Then rd-13 is undetermined

    @unknown
    Scenario: A fear put into words, and nobody speaks of remedies
      Given Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rd-13 is undetermined

    @twin
    Scenario Outline: Left unused, with a lawyer at hand or not
      Given Alma could have used a remedy against the removal before it was carried out and did not
      And the written order was served on Alma late, at or just before execution
      And Alma was removed before an appeal could be lodged or decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                                                            | verdict      |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | undetermined |
        | Alma was offered a lawyer against the removal or in the asylum procedure and did not use one                                    | undetermined |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | indicated    |

    @unknown
    Scenario: Nobody speaks of remedies
      When the case is checked
      Then rd-13 is undetermined
      And the question "Could the person in fact use a remedy against the removal before it was carried out?" is asked

  Rule: The power to suspend the return

    @breach
    Scenario Outline: Which remedy could suspend it
      Given Alma used a remedy against the removal before it was carried out
      And Alma was not removed before the appeal was decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                             | verdict      |
        | Alma had an appeal that did not suspend the removal                              | indicated    |
        | Alma had a remedy against the removal only after it                              | indicated    |
        | a judge could suspend the removal at the request of Alma                         | undetermined |
        | Alma had a remedy that suspended the removal automatically                       | undetermined |
        | the removal of Alma would in practice not be enforced while a remedy was pending | undetermined |

    @breach
    Scenario Outline: An arguable risk asks for suspension of itself
      Given Alma used a remedy against the removal before it was carried out
      And Alma was not removed before the appeal was decided
      And Alma told the authorities of Italy in words of a fear of return
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                             | verdict      |
        | a judge could suspend the removal at the request of Alma                         | indicated    |
        | the removal of Alma would in practice not be enforced while a remedy was pending | indicated    |
        | Alma had a remedy that suspended the removal automatically                       | undetermined |

    @compliance
    Scenario Outline: Suspension on request is enough where no risk is put forward
      Given a court looked at the merits of the measure against Alma with evidence open to both sides
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma used a remedy against the removal before it was carried out
      And Alma was not removed before the appeal was decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                             | verdict         |
        | a judge could suspend the removal at the request of Alma                         | no_breach_shown |
        | the removal of Alma would in practice not be enforced while a remedy was pending | undetermined    |
        | Alma had an appeal that did not suspend the removal                              | indicated       |

  Rule: Who reviews, and with whose help

    @breach
    Scenario Outline: Only the administration looked at it
      Given <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                      | verdict      |
        | only the government, a ministry or an advisory panel reviewed the measure against Alma    | indicated    |
        | no body reviewed the measure against Alma before it was carried out                       | undetermined |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |

    @twin
    Scenario Outline: Whether another remedy was open
      Given only the government, a ministry or an advisory panel reviewed the measure against Alma
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                    | verdict      |
        | Alma could have used a remedy against the removal before it was carried out and did not | undetermined |
        | Alma used a remedy against the removal before it was carried out                        | indicated    |

    @compliance
    Scenario Outline: Which court it was
      Given Alma had a remedy that suspended the removal automatically
      And Alma was assisted by a lawyer against the removal or in the asylum procedure
      And an interpreter was provided for Alma in the procedure on removal or protection
      And Alma used a remedy against the removal before it was carried out
      And Alma was not removed before the appeal was decided
      And <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                      | verdict         |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | a court reviewed the lawfulness and reasonableness of the measure against Alma            | no_breach_shown |
        | a court reviewed the measure against Alma on evidence withheld from Alma                  | no_breach_shown |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day      | no_breach_shown |
        | a court reviewed the measure against Alma without addressing the feared harm              | undetermined    |

    @breach
    Scenario Outline: Legal advice and language
      Given <fact>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | fact                                                                                                                            | verdict      |
        | Alma had no access to a lawyer against the removal or in the asylum procedure                                                   | indicated    |
        | Alma had a lawyer against the removal or in the asylum procedure only late, with restrictions or as assigned by the authorities | undetermined |
        | Alma was assisted by a lawyer against the removal or in the asylum procedure                                                    | undetermined |
        | no interpreter was provided for Alma in the procedure on removal or protection                                                  | undetermined |
        | the removal order was in a language that Alma does not understand and no help was given                                         | undetermined |

    @breach
    Scenario Outline: Language help that was necessary
      Given <first>
      And <second>
      When the case is checked
      Then rd-13 is <verdict>

      Examples:
        | first                                                                                                          | second                                                                                  | verdict      |
        | no interpreter was provided for Alma in the procedure on removal or protection                                 | the removal order was in a language that Alma does not understand and no help was given | indicated    |
        | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part | the removal order was in a language that Alma does not understand and no help was given | indicated    |
        | an interpreter was provided for Alma in the procedure on removal or protection                                 | the removal order was in a language that Alma does not understand and no help was given | undetermined |
        | no interpreter was provided for Alma in the procedure on removal or protection                                 | the removal order was in a language that Alma understands                               | undetermined |

  Rule: Who is bound, and for whom

    @not_bound
    Scenario: Before the Directive had to be carried out
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 23 December 2010
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was prevented in practice from using a remedy against the removal
      When the case is checked
      Then rd-13 does not apply for Bo because "not in force"

    @not_bound
    Scenario: A State that is no Member State
      Given Kazakhstan removed Bo, a national of Kyrgyzstan, to Kyrgyzstan on 31 May 2013
      And Kazakhstan took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was prevented in practice from using a remedy against the removal
      When the case is checked
      Then rd-13 does not apply for Bo

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And Italy took the measure against Bo under the Return Directive or the law that carries it out
      And Bo was prevented in practice from using a remedy against the removal
      When the case is checked
      Then rd-13 does not apply for Bo

    @twin
    Scenario: An extradition is no return
      Given the measure of Italy is the extradition or surrender of Alma on request
      And Alma was prevented in practice from using a remedy against the removal
      When the case is checked
      Then rd-13 is not_applicable
