Feature: No removal to life imprisonment without a way to release (ECHR art 3)

  Background:
    Given the case is assessed on 27 August 2024

  Rule: Since 3 November 2022, a real risk of a sentence without any review

    @breach
    Scenario Outline: The risk, and the way to release
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant says that <sentence>
      And the applicant says that <risk>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | sentence | risk | verdict |
        | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | indicated |
        | a life sentence on Alma in Kazakhstan would leave no way to release | a court could set a sentence below life imprisonment for Alma | undetermined |
        | a life sentence on Alma in Kazakhstan would leave no way to release | a court in Kazakhstan convicted Alma after a trial in presence | indicated |
        | a life sentence on Alma in Kazakhstan would leave no way to release | a court in Kazakhstan convicted Alma in absentia | indicated |
        | a life sentence on Alma in Kazakhstan would leave no way to release | Alma is charged or indicted in Kazakhstan | undetermined |
        | a life sentence on Alma in Kazakhstan would leave no way to release | Alma is sought in Kazakhstan under a warrant, search notice or remand order | undetermined |
        | a life sentence on Alma in Kazakhstan would leave no way to release | Alma is not wanted, charged or convicted in Kazakhstan | undetermined |
        | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | a life sentence would be mandatory on conviction of Alma | undetermined |
        | a life sentence on Alma in Kazakhstan would be open to release by a parole board or court after a term | a life sentence would be mandatory on conviction of Alma | no_breach_shown |
        | Kazakhstan does not provide life imprisonment for the offence of Alma | a life sentence would be mandatory on conviction of Alma | no_breach_shown |

    @twin
    Scenario: Mandatory, and nobody says how it could end
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence would be mandatory on conviction of Alma
      When the case is checked
      Then echr-3-life is undetermined

    @twin
    Scenario: Between 2014 and 2022, and nobody says how it could end
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2016
      And the case is assessed on 2 May 2020
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence would be mandatory on conviction of Alma
      When the case is checked
      Then echr-3-life is undetermined

  Rule: The test of the day

    @twin
    Scenario Outline: Exposed to a sentence that clemency alone could end, judged on <assessed>
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on <day>
      And the case is assessed on <assessed>
      And the authorities of Italy were told of the political or risk profile of Alma
      And <sentence>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | day | assessed | sentence | verdict |
        | 3 September 2014 | 2 November 2022 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | indicated    |
        | 4 September 2014 | 2 November 2022 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | indicated |
        | 2 November 2022 | 2 November 2022 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | indicated |
        | 5 May 2016 | 3 November 2022 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | undetermined |
        | 5 May 2016 | 27 August 2024 | a life sentence on Alma in Kazakhstan would leave no way to release | undetermined |
        | 3 November 2022 | 27 August 2024 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | undetermined |
        | 4 September 2014 | 2 November 2022 | a life sentence on Alma in Kazakhstan would leave no way to release | indicated |
        | 3 November 2022 | 27 August 2024 | a life sentence on Alma in Kazakhstan would leave no way to release | undetermined |
        | 4 September 2014 | 2 November 2022 | a life sentence on Alma in Kazakhstan would be open to release by a parole board or court after a term | no_breach_shown |
        | 4 September 2014 | 2 November 2022 | Kazakhstan does not provide life imprisonment for the offence of Alma | no_breach_shown |

    @twin
    Scenario Outline: Mandatory, with no way to release
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on <day>
      And the authorities of Italy were told of the political or risk profile of Alma
      And <sentence>
      And <rule>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | day | sentence | rule | verdict |
        | 8 July 2013 | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | undetermined |
        | 9 July 2013 | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | indicated |
        | 9 July 2013 | a life sentence on Alma in Kazakhstan would leave no way to release | a court could set a sentence below life imprisonment for Alma | undetermined |
        | 9 July 2013 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | a life sentence would be mandatory on conviction of Alma | undetermined |
        | 2 November 2022 | a life sentence on Alma in Kazakhstan would leave no way to release | a court could set a sentence below life imprisonment for Alma | undetermined |
        | 3 November 2022 | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | indicated |

    @twin
    Scenario Outline: Gross disproportion
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on <day>
      And the authorities of Italy were told of the political or risk profile of Alma
      And <sentence>
      And <rule>
      And <age>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | day | sentence | rule | age | verdict |
        | 31 May 2012 | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | Alma committed the offences as a minor | indicated |
        | 31 May 2012 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | a life sentence would be mandatory on conviction of Alma | Alma committed the offences as a minor | indicated |
        | 31 May 2012 | a life sentence on Alma in Kazakhstan would leave no way to release | a court could set a sentence below life imprisonment for Alma | Alma committed the offences as a minor | undetermined |
        | 31 May 2012 | a life sentence on Alma in Kazakhstan would leave no way to release | a life sentence would be mandatory on conviction of Alma | Alma was an adult at the time of the offences | undetermined |
        | 31 May 2012 | a life sentence on Alma in Kazakhstan would be open to release by a parole board or court after a term | a life sentence would be mandatory on conviction of Alma | Alma committed the offences as a minor | no_breach_shown |
        | 3 September 2014 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | a life sentence would be mandatory on conviction of Alma | Alma committed the offences as a minor | indicated |
        | 3 November 2022 | a life sentence on Alma in Kazakhstan would end only by pardon, clemency or reduction for cooperation | a life sentence would be mandatory on conviction of Alma | Alma committed the offences as a minor | indicated |

    @twin
    Scenario: A minor, mandatory, and nobody says how the sentence could end
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2012
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence would be mandatory on conviction of Alma
      And Alma committed the offences as a minor
      When the case is checked
      Then echr-3-life is undetermined

  Rule: Assurances

    @exception
    Scenario Outline: What the other State promised
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And <promise>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | promise | verdict |
        | Kazakhstan promised that no life sentence without release will be sought or imposed on Alma | no_breach_shown |
        | Kazakhstan promised that a life sentence on Alma will be reviewed with a view to release | no_breach_shown |
        | Kazakhstan spoke of a life sentence on Alma in general terms only | indicated |
        | Kazakhstan promised nothing on a life sentence of Alma | indicated |

    @exception @twin
    Scenario Outline: She left without enforcement
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And <how>
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | how | verdict |
        | Alma chose freely and with full information to leave | no_breach_shown |
        | Alma agreed to leave under pressure | indicated |
        | Alma did not agree to leave | indicated |

    @twin
    Scenario: Removed by force, and said to have agreed
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And Alma chose freely and with full information to leave
      When the case is checked
      Then echr-3-life is indicated

    @dispute
    Scenario: The promise is the State's to show
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And Italy says that Kazakhstan promised that no life sentence without release will be sought or imposed on Alma
      And the applicant says that Kazakhstan promised nothing on a life sentence of Alma
      When the case is checked
      Then Italy's breach of echr-3-life is indicated
      And the exception "life-ruled-out" does not stand

  Rule: Evidence, knowledge, and who is bound

    @dispute
    Scenario: An even dispute on the sentence goes against the applicant
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence would be mandatory on conviction of Alma
      And the applicant says that a life sentence on Alma in Kazakhstan would leave no way to release
      And Italy says that a life sentence on Alma in Kazakhstan would be open to release by a parole board or court after a term
      When the case is checked
      Then echr-3-life is contested
      And "life_sentence" is a hinge of echr-3-life

    @breach
    Scenario: A bare assertion is too little
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And the applicant merely asserts that a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      When the case is checked
      Then echr-3-life is arguable

    @unknown
    Scenario: Nobody speaks of the sentence
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      When the case is checked
      Then echr-3-life is undetermined
      And the question "Is the person exposed to life imprisonment, and which way to release does the law give?" is asked

    @compliance
    Scenario: Nothing was said, known, or pointed to it
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      And the authorities of Italy did not know the political or risk profile of Alma
      And Alma told nobody of a fear of return
      And nothing indicated to the authorities that Alma might want protection
      When the case is checked
      Then echr-3-life is no_breach_shown

    @twin
    Scenario: The law of the other State became known only after the removal
      Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 5 May 2023
      And the authorities of Italy were told of the political or risk profile of Alma
      And a life sentence would be mandatory on conviction of Alma
      And a life sentence on Alma in Kazakhstan would leave no way to release, which became known to Italy on 7 June 2023
      When the case is checked
      Then echr-3-life is undetermined

    @twin
    Scenario Outline: A removal to come is judged on what is known now
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And <status>
      And a life sentence on Alma in Kazakhstan would leave no way to release
      And a life sentence would be mandatory on conviction of Alma
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | status | verdict |
        | Alma is 40 years old | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | Alma left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | not_applicable |
        | no removal of Alma to Kazakhstan was ordered | not_applicable |

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan removed Bo, a national of Italy, to Italy on 5 May 2023
      And a life sentence on Bo in Italy would leave no way to release
      And a life sentence would be mandatory on conviction of Bo
      When the case is checked
      Then echr-3-life does not apply for Bo because "not bound"

    @not_bound
    Scenario Outline: Russia left the Convention on 16 September 2022
      Given Russia removed Bo, a national of Kazakhstan, to Kazakhstan on <day>
      And the case is assessed on 1 October 2022
      And a life sentence on Bo in Kazakhstan would leave no way to release
      And the authorities of Russia were told of the political or risk profile of Bo
      When the case is checked
      Then echr-3-life is <verdict> for Bo

      Examples:
        | day | verdict |
        | 15 September 2022 | indicated |
        | 16 September 2022 | not_applicable |

  Rule: Exposure, disproportion, real risk - what the day of the judgment asks

    @twin @compliance
    Scenario Outline: A life sentence at the discretion of a court, before any conviction
      Given the United Kingdom is about to remove Haroon, a national of Egypt, to the United States of America
      And the case is assessed on <day>
      And a life sentence on Haroon in the United States of America would end only by pardon, clemency or reduction for cooperation
      And <mandatory>
      And Haroon is charged or indicted in the United States of America
      When the case is checked
      Then echr-3-life is <verdict>

      Examples:
        | day              | mandatory                                                      | verdict         |
        | 10 April 2012    | a court could set a sentence below life imprisonment for Haroon | no_breach_shown |
        | 10 April 2012    | a life sentence would be mandatory on conviction of Haroon     | no_breach_shown |
        | 3 September 2014 | a court could set a sentence below life imprisonment for Haroon | no_breach_shown |
        | 4 September 2014 | a court could set a sentence below life imprisonment for Haroon | indicated       |
        | 2 November 2022  | a court could set a sentence below life imprisonment for Haroon | indicated       |
        | 3 November 2022  | a court could set a sentence below life imprisonment for Haroon | no_breach_shown |
        | 3 November 2022  | a life sentence would be mandatory on conviction of Haroon     | undetermined    |

    @exception @twin
    Scenario: What was done as a minor
      Given the United Kingdom is about to remove Haroon, a national of Egypt, to the United States of America
      And the case is assessed on 10 April 2012
      And a life sentence on Haroon in the United States of America would end only by pardon, clemency or reduction for cooperation
      And a life sentence would be mandatory on conviction of Haroon
      And Haroon is charged or indicted in the United States of America
      And Haroon committed the offences as a minor
      When the case is checked
      Then echr-3-life is indicated
