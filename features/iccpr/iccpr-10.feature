Feature: Humane treatment of persons deprived of liberty (ICCPR art 10(1))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: Conditions

    @breach @twin
    Scenario Outline: How she was kept
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma was kept in severe overcrowding and bad hygiene | indicated |
        | the applicant says that Alma was kept for a short stay in overcrowded or unhygienic conditions | undetermined |
        | the applicant says that Alma was kept in basic conditions with shortcomings | undetermined |
        | the applicant says that Alma was kept with good facilities and services | undetermined |

    @breach @twin
    Scenario Outline: How she was kept with two facts
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma was kept for a short stay in overcrowded or unhygienic conditions | Alma was kept in detention for 14 days | indicated |
        | Alma was kept for a short stay in overcrowded or unhygienic conditions | Alma was kept in detention for 13 days | undetermined |
        | Alma was kept in basic conditions with shortcomings | Alma was kept in detention for 14 days | undetermined |

    @exception
    Scenario Outline: A record of the conditions against her word
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that Alma was kept in severe overcrowding and bad hygiene
      And <a>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | verdict |
        | a record shows that Alma was kept with good facilities and services | contested |
        | a record shows that Alma was kept in basic conditions with shortcomings | contested |
        | a record shows that nothing specific was filed on the conditions in which Alma was kept | contested |
        | Italy says that Alma was kept in basic conditions with shortcomings | indicated |

    @breach @twin
    Scenario Outline: Contact
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma had no contact with the outside in detention | Alma was kept in detention for 8 days | indicated |
        | Alma had no contact with the outside in detention | Alma was kept in detention for 7 days | undetermined |
        | the detention of Alma was secret or denied | Alma was kept in detention for 7 days | indicated |
        | Alma had limited visits or was isolated in detention | Alma was kept in detention for 8 days | undetermined |

    @breach @twin
    Scenario Outline: Care and treatment
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma received no medical or psychological care in detention | undetermined |
        | the applicant says that Alma was beaten or injured by force | indicated |
        | the applicant says that Alma was tormented by suffocation, electric shocks, burns, suspension or prolonged beating | indicated |
        | the applicant says that Alma suffered sexual violence in the hands of officials or with their consent | indicated |
        | the applicant says that Alma was threatened with violence or with harm to relatives | indicated |
        | the applicant says that Alma was kept in stress positions | indicated |
        | the applicant says that Alma was left without food, drink, sleep or urgent medical care | indicated |
        | the applicant says that Alma was stripped, hooded or humiliated | indicated |
        | the applicant says that Alma was kept in prolonged isolation | undetermined |
        | the applicant says that Alma was ill-treated in a way that is not described in detail | undetermined |

    @breach @twin
    Scenario Outline: Care and treatment with two facts
      Given Italy kept Alma in a place that Alma could not freely leave
      And <a>
      And <b>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma received no medical or psychological care in detention | Alma suffers from a serious mental illness | indicated |
        | Alma received no medical or psychological care in detention | Alma suffers from a serious physical illness | indicated |
        | Alma received no medical or psychological care in detention | Alma suffers from both physical and mental illness | indicated |
        | Alma received no medical or psychological care in detention | no serious illness of Alma was diagnosed, although it was claimed or examined | undetermined |
        | Alma received medical or psychological care in detention | Alma suffers from a serious mental illness | undetermined |

  Rule: Deprived of liberty

    @twin
    Scenario Outline: Held or not
      Given the applicant says that Alma was beaten or injured by force
      And <a>
      When the case is checked
      Then iccpr-10 is <verdict>

      Examples:
        | a | verdict |
        | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Alma was kept in detention for 1 days | indicated |
        | Alma had limited visits or was isolated in detention | indicated |
        | Alma had no contact with the outside in detention | indicated |
        | Alma had visits, a lawyer and post in detention | undetermined |
        | Alma was under house arrest | indicated |
        | Alma had a duty to report | undetermined |
        | Alma was kept in basic conditions with shortcomings | indicated |
        | Alma was kept for a short stay in overcrowded or unhygienic conditions | indicated |
        | Alma was kept with good facilities and services | undetermined |
        | Italy did not keep Alma in any place against the will of Alma | undetermined |

    @compliance
    Scenario: Not held at all, and not in any other way
      Given Italy did not keep Alma in any place against the will of Alma
      And Alma was kept in detention for 0 days
      And Alma had visits, a lawyer and post in detention
      And Alma was kept with good facilities and services
      And Alma had a duty to report
      When the case is checked
      Then iccpr-10 is no_breach_shown

  Rule: Silence and scope

    @unknown
    Scenario: Nobody describes the conditions
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then iccpr-10 is undetermined
      And iccpr-10 as it stands is no breach
      And the question "How are the conditions of detention or reception in the respondent State described?" is asked

    @dispute
    Scenario: Word against word, on what the State has to show
      Given Italy kept Alma in a place that Alma could not freely leave
      And the applicant says that Alma was kept in severe overcrowding and bad hygiene
      And Italy says that Alma was kept with good facilities and services
      When the case is checked
      Then Italy's breach of iccpr-10 is indicated

    @not_bound
    Scenario: Before Kazakhstan was bound
      Given Kazakhstan detained Bo, a national of Kazakhstan, in 1994
      And Bo was kept in severe overcrowding and bad hygiene
      When the case is checked
      Then iccpr-10 does not apply for Bo because "not bound"
