Feature: Speedy review by a court of the lawfulness of detention (ECHR art 5(4))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: A way to the court that is open in practice

    @breach
    Scenario Outline: What review there was
      Given the applicant says that <review>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | review | verdict |
        | Alma had no access to a court about the detention | indicated |
        | Alma was removed before a court could decide on the detention | indicated |
        | courts declined to decide on the detention of Alma or looked at a part of it only | indicated |
        | courts decided on requests of Alma for release only after months or years | indicated |
        | courts decided on requests of Alma for release | undetermined |
        | Alma was not told the reasons for detention | indicated |
        | Alma was given papers that do not speak of detention | indicated |
        | Alma was given a label without facts as the reason for detention | undetermined |
        | Alma was told the reasons for detention after more than two days | undetermined |

    @breach
    Scenario Outline: Two obstacles together
      Given the applicant says that <first>
      And the applicant says that <second>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | first | second | verdict |
        | Alma had no lawyer in detention | Alma needed an interpreter in detention and had none | indicated |
        | Alma could speak to a lawyer in detention only late or with obstacles | Alma needed an interpreter in detention and had none | indicated |
        | Alma was offered a lawyer in detention and did not use one | Alma needed an interpreter in detention and had none | undetermined |
        | Alma was assisted by a lawyer in detention | Alma needed an interpreter in detention and had none | undetermined |
        | Alma had no lawyer in detention | Alma needed no interpreter in detention | undetermined |
        | Alma had no lawyer in detention | an interpreter was provided for Alma in detention | undetermined |
        | Alma had no lawyer in detention | Alma had no contact with the outside in detention | indicated |
        | Alma had no lawyer in detention | the detention of Alma was secret or denied | indicated |
        | Alma had no lawyer in detention | Alma had limited visits or was isolated in detention | undetermined |
        | Alma had no lawyer in detention | Alma had visits, a lawyer and post in detention | undetermined |
        | Alma had no lawyer in detention | the reasons for detention were given in a language that Alma does not understand | indicated |
        | Alma had no lawyer in detention | the reasons for detention were interpreted or translated for Alma | undetermined |
        | Alma had no lawyer in detention | the reasons for detention were given in a language that Alma understands | undetermined |
        | Alma had no lawyer in detention | courts decided on requests of Alma for release | undetermined |

    @compliance @twin
    Scenario Outline: A court decided after hearing her with counsel
      Given the applicant says that Alma was not told the reasons for detention
      And a record shows that <review>
      And a record shows that <hearing>
      And a record shows that the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And a record shows that 3 days passed between the request of Alma for release and the ruling
      And evidence for the security grounds was shown to Alma and to a court
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | review | hearing | verdict |
        | courts decided on requests of Alma for release | a judge heard Alma on the detention in person and with counsel | no_breach_shown |
        | courts decided on requests of Alma for release | a judge heard Alma on the detention in person and without counsel | indicated |
        | courts decided on requests of Alma for release | a judge dealt with the detention of Alma in absence or in writing only | indicated |

    @twin
    Scenario: The way was open, and the ruling came too late
      Given the applicant says that Alma was not told the reasons for detention
      And courts decided on requests of Alma for release only after months or years
      And a record shows that a judge heard Alma on the detention in person and with counsel
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "not-speedy"
      And the counter-argument "court-decided" stands

    @exception
    Scenario Outline: Free again within a day
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that Alma was kept in detention for <days> days
      And a record shows that the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And evidence for the security grounds was shown to Alma and to a court
      And a judge heard Alma on the detention in person and without counsel
      And a record shows that 3 days passed between the request of Alma for release and the ruling
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | days | verdict |
        | 1 | no_breach_shown |
        | 2 | indicated |

    @exception @twin
    Scenario: Held for a day and then removed
      Given Italy removed Alma to Kazakhstan on 30 May 2013
      And the applicant says that Alma had no access to a court about the detention
      And a record shows that Alma was kept in detention for 1 days
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "no-access"

    @dispute
    Scenario: A court that looked at a part only has not decided on the detention
      Given the applicant says that Alma was not told the reasons for detention
      And courts declined to decide on the detention of Alma or looked at a part of it only
      And a judge heard Alma on the detention in person and with counsel
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "no-access" and "too-narrow"
      And the counter-argument "court-decided" does not stand

    @twin
    Scenario: Held for a day, and then left without enforcement
      Given Italy is about to remove Alma to Kazakhstan
      And Alma left or was evacuated to Kazakhstan without enforcement of an order
      And Alma had no access to a court about the detention
      And Alma was kept in detention for 1 days
      When the case is checked
      Then echr-5-4 is undetermined
      And the counter-argument "released-at-once" stands

    @twin
    Scenario: Held for a day, and the removal is still to come
      Given Italy is about to remove Alma to Kazakhstan
      And the applicant says that Alma had no access to a court about the detention
      And a record shows that Alma was kept in detention for 1 days
      When the case is checked
      Then echr-5-4 is undetermined

    @dispute
    Scenario: Word against word on access, which the State has to show
      Given the applicant says that Alma had no access to a court about the detention
      And Italy says that courts decided on requests of Alma for release
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "no-access"

    @dispute
    Scenario: The decision of the court against her word
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that courts decided on requests of Alma for release
      And a record shows that a judge heard Alma on the detention in person and with counsel
      When the case is checked
      Then echr-5-4 is contested
      And "detention_review" is a hinge of echr-5-4

  Rule: A court that can look at lawfulness and order release

    @breach
    Scenario Outline: The powers of the court
      Given the applicant says that <scope>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | scope | verdict |
        | the court that reviewed the detention of Alma could look at formal conditions or a part only | indicated |
        | the court that reviewed the detention of Alma could not order release | indicated |
        | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | undetermined |

    @breach
    Scenario Outline: Nobody heard
      Given the applicant says that <hearing>
      And the applicant says that <lawyer>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | hearing | lawyer | verdict |
        | no judge heard Alma on the detention | Alma had no lawyer in detention | indicated |
        | a judge dealt with the detention of Alma in absence or in writing only | Alma had no lawyer in detention | indicated |
        | a judge heard Alma on the detention in person and without counsel | Alma had no lawyer in detention | undetermined |
        | a judge heard Alma on the detention in person and with counsel | Alma had no lawyer in detention | undetermined |
        | no judge heard Alma on the detention | Alma was assisted by a lawyer in detention | undetermined |
        | no judge heard Alma on the detention | Alma could speak to a lawyer in detention only late or with obstacles | undetermined |
        | no judge heard Alma on the detention | Alma was offered a lawyer in detention and did not use one | undetermined |

    @breach
    Scenario Outline: Evidence that she could not answer
      Given <evidence>
      And Italy is about to remove Alma to Kazakhstan
      And <safeguard>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | evidence | safeguard | verdict |
        | evidence for the security grounds was shown to a court but withheld from Alma | no safeguard balanced the use of secret evidence against Alma | indicated |
        | evidence for the security grounds was shown to a court but withheld from Alma | a special advocate saw the secret evidence for Alma | undetermined |
        | evidence for the security grounds was shown to a court but withheld from Alma | Alma had an own lawyer who was cleared to see the secret evidence | undetermined |
        | evidence for the security grounds was shown to a court but withheld from Alma | Alma was given a summary of the secret evidence | undetermined |
        | evidence for the security grounds was shown to Alma and to a court | no safeguard balanced the use of secret evidence against Alma | undetermined |
        | evidence for the security grounds was known to Alma, and no court decided on it | no safeguard balanced the use of secret evidence against Alma | undetermined |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself | no safeguard balanced the use of secret evidence against Alma | undetermined |
        | evidence for the security grounds against Alma was shown to no court | no safeguard balanced the use of secret evidence against Alma | undetermined |
        | no evidence for the security grounds against Alma was produced | no safeguard balanced the use of secret evidence against Alma | undetermined |

    @dispute
    Scenario: Word against word on the powers of the court
      Given the applicant says that the court that reviewed the detention of Alma could look at formal conditions or a part only
      And Italy says that the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "too-narrow"

  Rule: Speedily

    @breach
    Scenario Outline: Days to a ruling
      Given <detention>
      And the applicant says that <days> days passed between the request of Alma for release and the ruling
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | detention | days | verdict |
        | the detention of Alma served to prepare or carry out a removal | 16 | undetermined |
        | the detention of Alma served to prepare or carry out a removal | 17 | indicated |
        | the detention of Alma served a criminal investigation of another State | 17 | indicated |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | 17 | indicated |
        | Italy is about to remove Alma to Kazakhstan | 17 | indicated |
        | the detention of Alma served criminal proceedings of Italy itself | 17 | undetermined |
        | the detention of Alma served criminal proceedings of Italy itself | 22 | undetermined |
        | the detention of Alma served criminal proceedings of Italy itself | 23 | indicated |

    @twin
    Scenario Outline: A stay of the removal, or one that was given up
      Given Italy is about to remove Alma to Kazakhstan
      And <status>
      And the applicant says that 17 days passed between the request of Alma for release and the ruling
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | status | verdict |
        | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | undetermined |

    @compliance @twin
    Scenario Outline: How soon is soon enough
      Given a record shows that courts decided on requests of Alma for release
      And a record shows that a judge heard Alma on the detention in person and with counsel
      And a record shows that the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And evidence for the security grounds was shown to Alma and to a court
      And a record shows that <days> days passed between the request of Alma for release and the ruling
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | days | verdict |
        | 8 | no_breach_shown |
        | 9 | undetermined |

    @dispute
    Scenario: Word against word on the days
      Given the applicant says that 30 days passed between the request of Alma for release and the ruling
      And Italy says that 3 days passed between the request of Alma for release and the ruling
      When the case is checked
      Then Italy's breach of echr-5-4 is indicated, resting on "not-speedy"

  Rule: Silence and scope

    @unknown
    Scenario: Nobody says what review there was
      When the case is checked
      Then echr-5-4 is undetermined
      And the question "Which court review of the detention was there in fact?" is asked

    @exception
    Scenario Outline: No deprivation of liberty
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that <held>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | held | verdict |
        | Italy did not keep Alma in any place against the will of Alma | no_breach_shown |
        | Italy kept Alma in a place that Alma could not freely leave | indicated |

    @exception @twin
    Scenario Outline: Not kept in a place, and a restriction all the same
      Given the applicant says that Alma had no access to a court about the detention
      And a record shows that Italy did not keep Alma in any place against the will of Alma
      And a record shows that <restriction>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | restriction | verdict |
        | Alma was under house arrest | indicated |
        | Alma had to live in a narrow area | no_breach_shown |
        | Alma had a duty to report | no_breach_shown |

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And the applicant says that Bo had no access to a court about the detention
      When the case is checked
      Then echr-5-4 does not apply for Bo because "not bound"

    @not_bound
    Scenario: Before the Convention bound Italy
      Given Italy detained Bo, a national of Kazakhstan, on 25 October 1955
      And the applicant says that Bo had no access to a court about the detention
      When the case is checked
      Then echr-5-4 does not apply for Bo because "not bound"

  Rule: No deprivation of liberty, security and what a court in fact did

    @exception @twin
    Scenario Outline: Waiting at a border, limits and holding
      Given the applicant says that Alma had no access to a court about the detention
      And <a>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | verdict |
        | Alma could leave the place towards a third State that is not the country feared | no_breach_shown |
        | Alma could leave the place only towards the country feared | indicated |
        | Alma had to live in a wide area | no_breach_shown |
        | Alma had a duty to report | no_breach_shown |
        | Alma had to live in a narrow area | indicated |

    @exception @twin
    Scenario Outline: Waiting at a border, limits and holding with two facts
      Given the applicant says that Alma had no access to a court about the detention
      And <a>
      And <b>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Alma could leave the place towards a third State that is not the country feared | Alma was under house arrest | indicated |
        | Alma could leave the place towards a third State that is not the country feared | Alma was kept in detention for 89 days | no_breach_shown |
        | Alma could leave the place towards a third State that is not the country feared | Alma was kept in detention for 90 days | indicated |
        | Alma had to live in a wide area | Italy kept Alma in a place that Alma could not freely leave | indicated |
        | Alma had a duty to report | Italy kept Alma in a place that Alma could not freely leave | indicated |

    @exception @twin
    Scenario Outline: Waiting at a border, limits and holding with three facts
      Given the applicant says that Alma had no access to a court about the detention
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | c | verdict |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | Alma was at the border line or fence when Italy acted | no_breach_shown |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | Alma was on the territory of Italy when it acted | indicated |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | Alma was in a port, airport or transit zone when Italy acted | indicated |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | a border post of Italy nearby registered claims at the time | no_breach_shown |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | a border post or zone of Italy admitted claims by daily numbers or after long waiting | no_breach_shown |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | legal ways into Italy existed only at consulates or in the home country | indicated |
        | Alma had to live in a wide area | Italy kept Alma in a place that Alma could not freely leave | Alma could leave the place towards a third State that is not the country feared | indicated |
        | Alma had to live in a wide area | Alma could leave the place towards a third State that is not the country feared | Alma was kept in detention for 90 days | no_breach_shown |

    @exception @twin
    Scenario Outline: Waiting at a border, limits and holding with four facts
      Given the applicant says that Alma had no access to a court about the detention
      And <a>
      And <b>
      And <c>
      And <d>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | c | d | verdict |
        | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | Alma was at the border line or fence when Italy acted | Alma was kept in detention for 90 days | indicated |
        | Alma had to live in a wide area | Alma could leave the place towards a third State that is not the country feared | Italy kept Alma in a place that Alma could not freely leave | Alma was at the border line or fence when Italy acted | no_breach_shown |

    @breach @twin
    Scenario Outline: Security whose material no court could see
      Given Italy is about to remove Alma to Kazakhstan
      And <a>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | verdict |
        | evidence for the security grounds against Alma was shown to no court | undetermined |

    @breach @twin
    Scenario Outline: Security whose material no court could see with two facts
      Given Italy is about to remove Alma to Kazakhstan
      And <a>
      And <b>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | verdict |
        | evidence for the security grounds against Alma was shown to no court | Italy invoked security or public-order grounds against Alma with a summary | indicated |
        | evidence for the security grounds against Alma was shown to no court | Italy invoked security or public-order grounds against Alma with facts that Alma knew | indicated |
        | evidence for the security grounds against Alma was shown to no court | Italy invoked security or public-order grounds against Alma as a label without facts | indicated |
        | evidence for the security grounds against Alma was shown to no court | Italy did not invoke security or public-order grounds against Alma | undetermined |
        | evidence for the security grounds against Alma was shown to no court | Italy alleged that Alma is a threat to security | indicated |
        | evidence for the security grounds against Alma was shown to no court | Italy did not allege any threat to security from Alma | undetermined |
        | a court saw nothing on the security grounds against Alma but the statement of the authority itself | Italy alleged that Alma is a threat to security | indicated |
        | evidence for the security grounds was shown to a court but withheld from Alma | Italy alleged that Alma is a threat to security | undetermined |

    @breach @twin
    Scenario Outline: Security whose material no court could see with three facts
      Given Italy is about to remove Alma to Kazakhstan
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | c | verdict |
        | evidence for the security grounds against Alma was shown to no court | Italy alleged that Alma is a threat to security | the court that reviewed the detention of Alma could look at every condition of lawfulness and order release | undetermined |
        | evidence for the security grounds against Alma was shown to no court | Italy alleged that Alma is a threat to security | the court that reviewed the detention of Alma could look at formal conditions or a part only | indicated |

    @exception @twin
    Scenario Outline: A court that in fact decided, or that was open
      Given Alma had no lawyer in detention
      And Alma needed an interpreter in detention and had none
      And <a>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | verdict |
        | courts decided on requests of Alma for release | undetermined |
        | Alma was removed before a court could decide on the detention | indicated |
        | Alma did not use an existing domestic remedy on the detention | undetermined |
        | Alma used the ordinary domestic remedies on the detention | indicated |

    @exception @twin
    Scenario Outline: A court that in fact decided, or that was open with two facts
      Given Alma had no lawyer in detention
      And Alma needed an interpreter in detention and had none
      And <a>
      And <b>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | a | b | verdict |
        | courts decided on requests of Alma for release | a judge heard Alma on the detention in person and with counsel | no_breach_shown |
        | courts decided on requests of Alma for release | a judge heard Alma on the detention in person and without counsel | indicated |
        | Alma did not use an existing domestic remedy on the detention | Alma was not told the reasons for detention | indicated |

  Rule: Closed material, and a release without effect

    @breach @twin
    Scenario Outline: Closed material and how much is in the open
      Given courts decided on requests of Alma for release
      And a judge heard Alma on the detention in person and with counsel
      And the court that reviewed the detention of Alma could look at every condition of lawfulness and order release
      And evidence for the security grounds was shown to <whom>
      And a special advocate saw the secret evidence for Alma
      And Italy invoked security or public-order grounds against Alma <open>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | whom | open | verdict |
        | a court but withheld from Alma | with a summary | indicated |
        | a court but withheld from Alma | as a label without facts | indicated |
        | a court but withheld from Alma | with facts that Alma knew | no_breach_shown |
        | Alma and to a court | with a summary | no_breach_shown |

    @exception @twin
    Scenario: A lawyer of her own saw the closed material
      Given evidence for the security grounds was shown to a court but withheld from Alma
      And Italy invoked security or public-order grounds against Alma with a summary
      And Alma had an own lawyer who was cleared to see the secret evidence
      When the case is checked
      Then echr-5-4 is undetermined

    @breach @twin
    Scenario Outline: Release was granted, and she was removed all the same
      Given Italy removed Alma to Kazakhstan on 31 May 2013
      And courts decided on requests of Alma for release
      And Alma was assisted by a lawyer in detention
      And a request to end the detention or house arrest of Alma was <answer>
      When the case is checked
      Then echr-5-4 is <verdict>

      Examples:
        | answer | verdict |
        | granted | indicated |
        | refused | no_breach_shown |
