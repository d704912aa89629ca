Feature: No return of a refugee to persecution (Refugee Convention art 33)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013

  Rule: A refugee, recognised or not, may not be returned to persecution

    @breach
    Scenario: A refugee recognised by UNHCR, and the authorities had been told
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "refugee"

    @breach
    Scenario: Never recognised, but the conditions are met on the facts
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @unknown
    Scenario: Nobody examined the status and nobody says what was feared
      When the case is checked
      Then rc-33-1 is undetermined

    @unknown
    Scenario: That the status was not examined does not replace the conditions
      Given the harm feared by Alma was not examined by Italy in any way
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then rc-33-1 is undetermined

    @twin
    Scenario: That nothing was filed is no answer where the conditions are met
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And the authorities of Italy could read of the political or risk profile of Alma in public sources
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @compliance
    Scenario: Private persecutors against whom the home State protects
      Given Alma or close family suffered killing, rape, abduction or injury at the hands of non-State actors in Kazakhstan
      And members of the group of Alma with further features such as a role, record or open practice are targeted in Kazakhstan
      And the harm feared by Alma is tied to religion or belief
      And the harm feared by Alma would come from private persons or a group
      And the authorities of Kazakhstan investigate and protect in practice against the harm feared
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rc-33-1 is no_breach_shown

  Rule: The relative of an opponent

    @dispute
    Scenario: The State says that it knew nothing of the political side
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the applicant says that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then rc-33-1 is contested
      And rc-33-1 on the applicant's view is true
      And rc-33-1 on the respondent's view is unknown
      And "risk_profile_known" is a hinge of rc-33-1

    @breach
    Scenario: The same, and a record shows that the authorities knew
      Given the applicant says that Alma comes from a family known for political activity
      And the applicant says that the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant says that Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And the applicant says that Alma is charged or indicted in Kazakhstan
      And the applicant says that the charge against Alma in Kazakhstan is fabricated or a pretext
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And a record shows that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And Italy says that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "known"

    @dispute
    Scenario: A bare assertion that the authorities pursue her
      Given Alma comes from a family known for political activity
      And the harm feared by Alma is tied to political opinions ascribed to Alma
      And the applicant merely asserts that relatives of Alma were harmed in Kazakhstan
      And Kazakhstan or its embassy showed a clear interest in the removal of Alma
      And a detailed report says that reports record torture or ill-treatment in custody in Kazakhstan of persons in the position of Alma
      And the authorities of Italy were told of the political or risk profile of Alma
      When the case is checked
      Then rc-33-1 is arguable

    @compliance
    Scenario: Nobody told the authorities, and no public source would have
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      When the case is checked
      Then rc-33-1 is no_breach_shown

  Rule: A third State as destination

    @breach
    Scenario: Sent to a State that sends refugees on to the country feared
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And reports document onward returns from Ukraine of people like Alma
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated, resting on "sent-on"

    @compliance
    Scenario: Sent to a State that examines claims afresh
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Ukraine said that Alma can make a new claim and that it will be examined
      When the case is checked
      Then rc-33-1 is undetermined
      And rc-33-1 as it stands is no breach

    @twin
    Scenario: A recognised refugee without nationality, sent to a State of which nobody says anything
      Given Italy removed Alma, a stateless person, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rc-33-1 is undetermined

    @breach
    Scenario: A stateless refugee, sent where agents of the State had tortured her
      Given Italy removed Alma, a stateless person, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And agents of Ukraine beat, tortured, raped or similarly ill-treated Alma in the past
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

  Rule: Exclusion and cessation are for the State to show

    @exception
    Scenario: The person is excluded for a crime of her own
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed to Alma individually
      And a final judgment records the conduct alleged as a ground to exclude Alma
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "excluded" stands

    @exception
    Scenario: The State points to the alleged fraud of her husband
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy says that a serious ordinary crime committed abroad before admission is alleged as a ground to exclude Alma
      And the crime alleged against Alma had no political aim
      And the conduct alleged as a ground of exclusion is attributed only to a relative or associate of Alma
      And statements, documents or admissions describe particular acts of Alma as a ground of exclusion
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "excluded" does not stand

    @exception
    Scenario: The refugee had settled again at home of own free will
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma settled of own free will in the country left out of fear
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "ceased" stands

    @exception
    Scenario: Circumstances have ended, but the past weighs too heavily
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the circumstances that made Alma a refugee have ended in a fundamental and lasting way
      And Alma gives compelling reasons from past persecution for refusing the protection of the home State
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "ceased" does not stand

  Rule: Danger to security, and conviction with danger to the community

    @exception
    Scenario: An individual danger to security, with evidence
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "security-danger" stands

    @exception
    Scenario: Security is named without facts
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma as a label without facts
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "security-danger" does not stand

    @dispute
    Scenario: The State asserts a danger and nobody answers
      Given the applicant says that UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant says that Alma told the authorities of Italy in words of a fear of return
      And Italy says that Italy assessed on evidence of personal conduct whether Alma is a danger
      And Italy says that Alma is said to endanger national security
      When the case is checked
      Then rc-33-1 is contested

    @exception
    Scenario: A final conviction and a danger to the community
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger the safety of the community by new offences
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "dangerous-convict" stands

    @exception
    Scenario: A final conviction alone
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "dangerous-convict" does not stand

  Rule: Bound by the Protocol alone, pending, not bound

    @breach
    Scenario: A State that is bound by the Protocol only
      Given Venezuela removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Venezuela in words of a fear of return
      When the case is checked
      Then Venezuela's breach of rc-33-1 is indicated

    @breach
    Scenario: A removal still to come is judged on what is known today
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

    @not_bound
    Scenario: Removal by a State that is bound neither by the Convention nor by the Protocol
      Given India removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-33-1 does not apply because "India"

    @not_bound
    Scenario: Before the State was bound
      Given Kazakhstan removed Alma, a national of Uzbekistan, to Uzbekistan on 1 June 1998
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      When the case is checked
      Then rc-33-1 does not apply because "Kazakhstan"

  Rule: Every way of return

    @breach @twin
    Scenario Outline: Carried out, or left under an order that nobody had to enforce
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the case is assessed on 27 August 2013
      And Alma <how>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | how | verdict |
        | has been removed, transferred or surrendered to Kazakhstan | indicated |
        | left or was evacuated to Kazakhstan without enforcement of an order | indicated |

    @breach @twin
    Scenario Outline: A removal still to come
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And <status>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | status | verdict |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | indicated |
        | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | indicated |
        | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | no removal of Alma to Kazakhstan was ordered | no_breach_shown |

    @exception @twin
    Scenario Outline: A departure of her own choice
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the case is assessed on 27 August 2013
      And Alma <how>
      And <choice>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | how | choice | verdict |
        | left or was evacuated to Kazakhstan without enforcement of an order | Alma chose freely and with full information to leave | no_breach_shown |
        | left or was evacuated to Kazakhstan without enforcement of an order | Alma agreed to leave under pressure | indicated |
        | left or was evacuated to Kazakhstan without enforcement of an order | Alma did not agree to leave | indicated |
        | has been removed, transferred or surrendered to Kazakhstan | Alma chose freely and with full information to leave | indicated |

  Rule: The threat in the destination

    @breach @twin
    Scenario Outline: Whether a third State sends refugees on
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And <onward>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | onward | verdict |
        | reports document onward returns from Ukraine of people like Alma | indicated |
        | law or agreements allow the onward removal of Alma from Ukraine | indicated |
        | Alma is said to face onward removal from Ukraine while nothing on it is documented | undetermined |

    @compliance @twin
    Scenario Outline: A State that hears her afresh or is not known to send anybody on, and whether she is persecuted there
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the harm feared by Alma is tied to religion or belief
      And <onward>
      And <past>
      When the case is checked
      Then rc-33-1 is <verdict>
      And the counter-argument "examined-afresh-there" of rc-33-1 stands

      Examples:
        | onward | past | verdict |
        | Ukraine said that Alma can make a new claim and that it will be examined | no past ill-treatment of Alma by agents of Ukraine is claimed or supported by any material | undetermined |
        | nothing indicates an onward removal of Alma from Ukraine | no past ill-treatment of Alma by agents of Ukraine is claimed or supported by any material | undetermined |
        | Ukraine said that Alma can make a new claim and that it will be examined | agents of Ukraine beat, tortured, raped or similarly ill-treated Alma in the past | indicated |

    @breach @twin
    Scenario Outline: Persecution in a third State, with a reason of the Convention and without
      Given Italy removed Alma, a national of Kazakhstan, to Ukraine on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And agents of Ukraine <past>
      And <reason>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | past | reason | verdict |
        | beat, tortured, raped or similarly ill-treated Alma in the past | the harm feared by Alma is tied to religion or belief | indicated |
        | beat, tortured, raped or similarly ill-treated Alma in the past | nobody relied on another area of Ukraine | undetermined |
        | arrested or detained Alma in the past without ill-treatment | the harm feared by Alma is tied to religion or belief | undetermined |

    @breach @twin
    Scenario: A refugee whose nationality nobody states, sent where agents of the State had tortured her
      Given Italy removed Dina to Ukraine on 31 May 2013
      And UNHCR had recognised Dina as a refugee under its mandate before the measure
      And Dina was outside every country of nationality or former habitual residence
      And Dina told the authorities of Italy in words of a fear of return
      And agents of Ukraine beat, tortured, raped or similarly ill-treated Dina in the past
      And the harm feared by Dina is tied to religion or belief
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated for Dina, resting on "persecuted-there"

  Rule: What the State knew or could have known

    @breach @twin
    Scenario Outline: What puts the State on inquiry
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And <what>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | what | verdict |
        | the authorities of Italy were told of the political or risk profile of Alma | indicated |
        | the authorities of Italy knew the political or risk profile of Alma from their own operation or files | indicated |
        | the authorities of Italy could read of the political or risk profile of Alma in public sources | indicated |
        | the authorities of Italy did not know the political or risk profile of Alma | undetermined |
        | Alma told the authorities of Italy in words of a fear of return | indicated |
        | Alma told others, and not the authorities of Italy, of a fear of return | undetermined |
        | Alma told nobody of a fear of return | undetermined |
        | Alma expressed a wish to seek asylum or a fear of return | indicated |
        | Alma did not express a wish to seek asylum or a fear of return | undetermined |
        | an application for asylum or protection was lodged for Alma before removal | indicated |
        | no application for asylum or protection was lodged for Alma before removal | undetermined |
        | Italy had recognised Alma as a refugee or protected person before the measure | indicated |
        | another State had recognised Alma as a refugee before the measure | undetermined |
        | Italy accepted that the harm feared by Alma was a danger | indicated |
        | Italy accepted the danger to Alma and relied on assurances against it | indicated |
        | Italy accepted the danger to Alma and weighed it against security | indicated |
        | Italy relied on protection for Alma in the destination or in another area there | undetermined |

    @compliance @twin
    Scenario Outline: Nothing known and nothing to be found: both are needed
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And <known>
      And <reports>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | known | reports | verdict |
        | the authorities of Italy did not know the political or risk profile of Alma | there were no adverse reports on the destination or practice that Italy could have known | no_breach_shown |
        | the authorities of Italy did not know the political or risk profile of Alma | adverse reports on the destination or practice had been sent to Italy itself | undetermined |
        | the authorities of Italy did not know the political or risk profile of Alma | adverse reports on the destination or practice were public and easy for Italy to find | undetermined |
        | the authorities of Italy were told of the political or risk profile of Alma | there were no adverse reports on the destination or practice that Italy could have known | indicated |

    @exception @twin
    Scenario Outline: Ignorance is no answer where she had spoken
      Given agents of Kazakhstan beat, tortured, raped or similarly ill-treated Alma in the past
      And the harm feared by Alma is tied to political opinions that Alma holds
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      And <what>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | what | verdict |
        | Alma told the authorities of Italy in words of a fear of return | indicated |
        | Alma told others, and not the authorities of Italy, of a fear of return | no_breach_shown |
        | Alma expressed a wish to seek asylum or a fear of return | indicated |
        | an application for asylum or protection was lodged for Alma before removal | indicated |
        | Italy had recognised Alma as a refugee or protected person before the measure | indicated |
        | another State had recognised Alma as a refugee before the measure | no_breach_shown |

    @exception @twin
    Scenario Outline: Nor where the removal is still to come
      Given Italy is about to remove Alma, a national of Kazakhstan, to Kazakhstan
      And the case is assessed on 27 August 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the authorities of Italy did not know the political or risk profile of Alma
      And there were no adverse reports on the destination or practice that Italy could have known
      And <status>
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

      Examples:
        | status |
        | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out |
        | the removal of Alma to Kazakhstan is suspended for the time being |
        | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used |

    @exception @twin
    Scenario Outline: A conviction that the State learnt of only after the removal does not justify it
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger the safety of the community by new offences
      And a record shows that Alma has been finally convicted of a crime that the decision treats as particularly serious, which became known to Italy on <day>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | day | verdict |
        | 20 May 2013 | no_breach_shown |
        | 20 June 2013 | indicated |

    @dispute
    Scenario Outline: What she told the authorities, in detail or barely
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And the applicant <word> that Alma told the authorities of Italy in words of a fear of return
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | word | verdict |
        | says | indicated |
        | merely asserts | arguable |

    @dispute @unknown
    Scenario: Two records on what the State knew: both have to show it, and the point stays open
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And a record shows that the authorities of Italy knew the political or risk profile of Alma from their own operation or files
      And a record shows that the authorities of Italy did not know the political or risk profile of Alma
      When the case is checked
      Then rc-33-1 is undetermined
      And rc-33-1 on the weighed view is unknown

  Rule: Cessation, reason by reason

    @exception @twin
    Scenario Outline: What ends the status
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And <what>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | what | verdict |
        | Alma turned of own free will to the protection of the State of nationality again | no_breach_shown |
        | Alma did not turn of own free will to the protection of the State of nationality again | indicated |
        | Alma acquired a new nationality and enjoys the protection of that State | no_breach_shown |
        | Alma did not acquire a new nationality with the protection of that State | indicated |
        | Alma settled of own free will in the country left out of fear | no_breach_shown |
        | Alma did not settle again in the country left out of fear | indicated |
        | the circumstances that made Alma a refugee have ended in a fundamental and lasting way | no_breach_shown |
        | the circumstances that made Alma a refugee have not ended in a fundamental and lasting way | indicated |

    @exception @twin
    Scenario Outline: The end of the circumstances, and reasons from the past
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And the circumstances that made Alma a refugee have ended in a fundamental and lasting way
      And Alma gives <reasons> from past persecution for refusing the protection of the home State
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | reasons | verdict |
        | compelling reasons | indicated |
        | no compelling reasons | no_breach_shown |

    @exception @dispute
    Scenario: An even dispute on cessation goes against the State
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And a record shows that Alma settled of own free will in the country left out of fear
      And a record shows that Alma did not settle again in the country left out of fear
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "ceased" does not stand

  Rule: Danger to security, value by value

    @exception @twin
    Scenario Outline: What kind of assessment, and of which danger
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy <assessment> Alma <object>
      And Alma is said to endanger <concern>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | assessment | object | concern | verdict |
        | assessed on evidence of personal conduct whether | is a danger | national security, and nothing else | no_breach_shown |
        | assessed on evidence of personal conduct whether | is a danger | the safety of the community by new offences | indicated |
        | assessed on evidence of personal conduct whether | is a danger | public order in general, and nothing else | indicated |
        | called | a danger in general terms or by mere allegation | national security | indicated |
        | made no assessment whether | is a danger | national security | indicated |

    @exception @twin
    Scenario Outline: Half of what it takes
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And <half>
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

      Examples:
        | half |
        | Italy assessed on evidence of personal conduct whether Alma is a danger |
        | Alma is said to endanger national security |
        | Italy alleged that Alma is a threat to security |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew |
        | evidence for the security grounds was shown to Alma and to a court |

    @exception @twin
    Scenario Outline: Grounds and evidence before a court
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy <alleged>
      And Italy <grounds>
      And <evidence>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | alleged | grounds | evidence | verdict |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma with facts that Alma knew | evidence for the security grounds was shown to Alma and to a court | no_breach_shown |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma with a summary | evidence for the security grounds was shown to a court but withheld from Alma | no_breach_shown |
        | did not allege any threat to security from Alma | invoked security or public-order grounds against Alma with facts that Alma knew | evidence for the security grounds was shown to Alma and to a court | indicated |
        | alleged that Alma is a threat to security | did not invoke security or public-order grounds against Alma | evidence for the security grounds was shown to Alma and to a court | indicated |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma as a label without facts | evidence for the security grounds was shown to Alma and to a court | indicated |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma with facts that Alma knew | evidence for the security grounds was known to Alma, and no court decided on it | indicated |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma with facts that Alma knew | a court saw nothing on the security grounds against Alma but the statement of the authority itself | indicated |
        | alleged that Alma is a threat to security | invoked security or public-order grounds against Alma with facts that Alma knew | no evidence for the security grounds against Alma was produced | indicated |

    @exception @twin
    Scenario: Evidence before a court, and nobody says which grounds the State invoked
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy alleged that Alma is a threat to security
      And evidence for the security grounds was shown to Alma and to a court
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated
      And the exception "security-danger" does not stand

    @exception @twin
    Scenario Outline: Grounds before a court that say nothing of this person, or of security
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy alleged that Alma is a threat to security
      And Italy invoked security or public-order grounds against Alma with facts that Alma knew
      And evidence for the security grounds was shown to Alma and to a court
      And <what>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | what | verdict |
        | Italy called Alma a danger in general terms or by mere allegation | indicated |
        | Italy made no assessment whether Alma is a danger | indicated |
        | Alma is said to endanger public order in general, and nothing else | indicated |
        | Alma is said to endanger national security, and nothing else | no_breach_shown |

    @exception @twin
    Scenario Outline: A file on her that was not what the measure rested on
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security
      And Italy <grounds>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | grounds | verdict |
        | invoked security or public-order grounds against Alma with a summary | no_breach_shown |
        | invoked security or public-order grounds against Alma as a label without facts | indicated |
        | did not invoke security or public-order grounds against Alma | indicated |

    @exception @dispute
    Scenario Outline: Reasonable grounds need more than a bare assertion, and an even dispute goes against the State
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is said to endanger national security
      And <word> that Italy assessed on evidence of personal conduct whether Alma is a danger
      And <answer>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | word | answer | verdict |
        | Italy says | Alma did not settle again in the country left out of fear | contested |
        | Italy merely asserts | Alma did not settle again in the country left out of fear | indicated |
        | a record shows | a record shows that Italy called Alma a danger in general terms or by mere allegation | indicated |

  Rule: Conviction and danger to the community, value by value

    @exception @twin
    Scenario Outline: Both the conviction and the danger, assessed for this person
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And <conviction>
      And Italy <assessment> Alma <object>
      And Alma is said to endanger <concern>
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | conviction | assessment | object | concern | verdict |
        | Alma has been finally convicted of a crime that the decision treats as particularly serious | assessed on evidence of personal conduct whether | is a danger | the safety of the community by new offences | no_breach_shown |
        | Alma has not been finally convicted of a particularly serious crime | assessed on evidence of personal conduct whether | is a danger | the safety of the community by new offences | indicated |
        | Alma has been finally convicted of a crime that the decision treats as particularly serious | called | a danger in general terms or by mere allegation | the safety of the community by new offences | indicated |
        | Alma has been finally convicted of a crime that the decision treats as particularly serious | made no assessment whether | is a danger | the safety of the community by new offences | indicated |
        | Alma has been finally convicted of a crime that the decision treats as particularly serious | assessed on evidence of personal conduct whether | is a danger | public order in general, and nothing else | indicated |

    @exception @twin
    Scenario Outline: A conviction and half of a danger
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      And <half>
      When the case is checked
      Then Italy's breach of rc-33-1 is indicated

      Examples:
        | half |
        | Italy assessed on evidence of personal conduct whether Alma is a danger |
        | Alma is said to endanger the safety of the community by new offences |

    @exception @twin
    Scenario: A conviction, and a danger to security alone, which is the other case of the paragraph
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma has been finally convicted of a crime that the decision treats as particularly serious
      And Italy assessed on evidence of personal conduct whether Alma is a danger
      And Alma is said to endanger national security, and nothing else
      When the case is checked
      Then rc-33-1 is no_breach_shown
      And the exception "security-danger" stands
      And the exception "dangerous-convict" does not stand

    @exception @dispute
    Scenario Outline: The conviction needs its document, the danger more than a bare assertion
      Given UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of Italy in words of a fear of return
      And Alma is said to endanger the safety of the community by new offences
      And <convicted> that Alma has been finally convicted of a crime that the decision treats as particularly serious
      And <assessed> that Italy assessed on evidence of personal conduct whether Alma is a danger
      When the case is checked
      Then rc-33-1 is <verdict>

      Examples:
        | convicted | assessed | verdict |
        | a record shows | Italy says | contested |
        | Italy says | Italy says | indicated |
        | a record shows | Italy merely asserts | indicated |

  Rule: Bound by the Convention, by the Protocol or by both

    @breach
    Scenario Outline: Either of the two is enough
      Given <state> removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And UNHCR had recognised Alma as a refugee under its mandate before the measure
      And Alma told the authorities of <state> in words of a fear of return
      When the case is checked
      Then <state>'s breach of rc-33-1 is indicated

      Examples:
        | state |
        | Madagascar |
        | Venezuela |
        | Italy |

  Rule: Nobody is a refugee before leaving the own country

    @twin
    Scenario Outline: Refused at an airport at home, and what is different
      Given the United Kingdom removed Bo, a national of Czechia, to <where> in July 2001
      And <place>
      And <power>
      And <outside>
      When the case is checked
      Then rc-33-1 is <verdict> for Bo

      Examples:
        | where | place | power | outside | verdict |
        | Czechia | Bo was in another State where agents of the United Kingdom were present without holding Bo | agents of the United Kingdom did not have Bo in their physical power | Bo belongs to an ethnic or national minority | not_applicable |
        | Czechia | Bo belongs to an ethnic or national minority | Bo is an adult without dependants | Bo was in a country of nationality or former habitual residence | not_applicable |
        | Czechia | Bo was in another State where agents of the United Kingdom were present without holding Bo | agents of the United Kingdom did not have Bo in their physical power | Bo was outside every country of nationality or former habitual residence | undetermined |
        | Slovakia | Bo was in another State where agents of the United Kingdom were present without holding Bo | agents of the United Kingdom did not have Bo in their physical power | Bo belongs to an ethnic or national minority | undetermined |
        | Czechia | Bo was held by agents of the United Kingdom in another State | agents of the United Kingdom had Bo in their physical power | Bo belongs to an ethnic or national minority | undetermined |
        | Czechia | Bo was on a vessel of the United Kingdom at sea when it acted | agents of the United Kingdom had Bo in their physical power | Bo belongs to an ethnic or national minority | undetermined |
        | Czechia | Bo was at the border line or fence when the United Kingdom acted | agents of the United Kingdom did not have Bo in their physical power | Bo belongs to an ethnic or national minority | undetermined |
