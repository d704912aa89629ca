Feature: Brought promptly before a judge on a criminal charge (ICCPR art 9(3))

  Background:
    Given Kazakhstan detained Alma, a national of Kazakhstan, on 29 May 2013 at 02:30
    And the case is assessed on 27 August 2016

  Rule: On a criminal charge or suspicion

    @twin
    Scenario Outline: On a charge or not
      Given 5 days passed before Alma was brought before a judge
      And <a>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | verdict |
        | Kazakhstan had charged Alma with an offence by the time of arrest | indicated |
        | Kazakhstan charged Alma with an offence only after the arrest | indicated |
        | Kazakhstan held Alma as a suspect or witness without a charge | indicated |
        | the detention of Alma served criminal proceedings of Kazakhstan itself | indicated |
        | Alma is accused of espionage or terrorism | indicated |
        | Kazakhstan did not charge Alma with any offence | indicated |
        | the detention of Alma served to prepare or carry out a removal | not_applicable |
        | Kazakhstan removed Alma to Italy on 31 May 2013 | not_applicable |
        | Kazakhstan is about to remove Alma to Italy | not_applicable |
        | steps towards the removal of Alma followed each other throughout the detention | not_applicable |
        | few steps towards the removal of Alma were taken during the detention, with long gaps | not_applicable |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | not_applicable |
        | no steps towards the removal of Alma were taken at any time of the detention | indicated |
        | Alma had never been admitted to Kazakhstan and was at the border, in a port or in transit | not_applicable |
        | Alma had entered or stayed in Kazakhstan irregularly when the measure was taken | indicated |

    @twin
    Scenario Outline: On a charge or not with two facts
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | Kazakhstan is about to remove Alma to Italy | the removal of Alma to Italy is suspended for the time being | not_applicable |
        | Kazakhstan is about to remove Alma to Italy | the removal of Alma to Italy was ordered and not enforced, by choice or because another measure was used | not_applicable |
        | Kazakhstan is about to remove Alma to Italy | Alma left or was evacuated to Italy without enforcement of an order | not_applicable |
        | Kazakhstan is about to remove Alma to Italy | no removal of Alma to Italy was ordered | indicated |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan did not charge Alma with any offence | not_applicable |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan had charged Alma with an offence by the time of arrest | indicated |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan charged Alma with an offence only after the arrest | indicated |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan held Alma as a suspect or witness without a charge | indicated |
        | the detention of Alma served to prepare or carry out a removal | the detention of Alma served criminal proceedings of Kazakhstan itself | indicated |
        | the detention of Alma served to prepare or carry out a removal | Alma is accused of espionage or terrorism | indicated |

    @twin
    Scenario Outline: Suspected, where no days are counted
      Given no judge heard Alma on the detention
      And <a>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | verdict |
        | Kazakhstan had charged Alma with an offence by the time of arrest | indicated |
        | Kazakhstan charged Alma with an offence only after the arrest | indicated |
        | Kazakhstan held Alma as a suspect or witness without a charge | indicated |
        | the detention of Alma served criminal proceedings of Kazakhstan itself | indicated |
        | Alma is accused of espionage or terrorism | indicated |
        | Kazakhstan did not charge Alma with any offence | undetermined |
        | the detention of Alma served to establish identity | undetermined |

    @twin
    Scenario Outline: A removal that lapsed, and a permit
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | Kazakhstan is about to remove Alma to Italy | the order to remove Alma to Italy lapsed or was cancelled, or leave to stay was given | indicated |
        | the detention of Alma served criminal proceedings of Kazakhstan itself | Alma held a permanent residence permit or indefinite leave in Kazakhstan when the measure was taken | indicated |

    @dispute
    Scenario: Word against word on the reasons, which the State has to show
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the decisions do not mention measures short of detention for Alma
      And the applicant says that the order to detain Alma gave no reasons
      And Kazakhstan says that the order to detain Alma gave individual reasons
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-3 is indicated, resting on "remand-as-a-rule"

    @twin
    Scenario: The day before forty-eight hours were named
      Given Kazakhstan detained Bo, a national of Kazakhstan, on 15 December 2014 at 02:30
      And the arrest of Bo is dated 2014-12-15T02:30
      And the first hearing of Bo before a judge is dated 2014-12-17T03:30
      When the case is checked
      Then iccpr-9-3 is undetermined for Bo

    @twin
    Scenario: Visits, a lawyer and post
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And Alma had visits, a lawyer and post in detention
      And Alma was kept in detention for 3 days
      When the case is checked
      Then iccpr-9-3 is undetermined

    @twin
    Scenario: Nothing but her detention
      Given Kazakhstan kept Alma in a place that Alma could not freely leave
      And no judge heard Alma on the detention
      When the case is checked
      Then iccpr-9-3 is undetermined
      And iccpr-9-3 as it stands is no breach

    @twin
    Scenario: The hours to a judge are counted
      Given the arrest of Alma is dated 2013-05-29T02:30
      And the first hearing of Alma before a judge is dated 2013-06-02T02:31
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-3 is indicated

  Rule: Promptly

    @breach
    Scenario Outline: Days and hours to a judge, before forty-eight hours were named
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And <a>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that 3 days passed before Alma was brought before a judge | indicated |
        | the applicant says that 2 days passed before Alma was brought before a judge | undetermined |

    @breach
    Scenario Outline: Days and hours to a judge, before forty-eight hours were named with two facts
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-06-01T03:31 | indicated |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-06-01T03:30 | undetermined |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-05-31T02:31 | undetermined |

    @breach
    Scenario Outline: Forty-eight hours, since they were named
      Given Kazakhstan detained Bo, a national of Kazakhstan, on 16 December 2014 at 02:30
      And the detention of Bo served criminal proceedings of Kazakhstan itself
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict> for Bo

      Examples:
        | a | b | verdict |
        | the arrest of Bo is dated 2014-12-16T02:30 | the first hearing of Bo before a judge is dated 2014-12-18T02:31 | indicated |
        | the arrest of Bo is dated 2014-12-16T02:30 | the first hearing of Bo before a judge is dated 2014-12-18T02:30 | undetermined |

    @breach @twin
    Scenario Outline: Nobody, or only a prosecutor
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And <a>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | verdict |
        | no judge heard Alma on the detention | indicated |
        | a judge dealt with the detention of Alma in absence or in writing only | indicated |
        | a judge heard Alma on the detention in person and without counsel | undetermined |

    @breach @twin
    Scenario Outline: Nobody, or only a prosecutor with two facts
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 3 days | indicated |
        | a prosecutor or the police ordered the detention of Alma without a judge | Alma was kept in detention for 2 days | undetermined |
        | there was no order and no record of the detention of Alma | Alma was kept in detention for 3 days | indicated |
        | there was no order to detain Alma, and the authorities say that it was no detention | Alma was kept in detention for 3 days | indicated |
        | a court decision under a statute ordered the detention of Alma | Alma was kept in detention for 3 days | undetermined |
        | Alma had no access to a court about the detention | Alma was kept in detention for 3 days | indicated |
        | Alma had no access to a court about the detention | Alma was kept in detention for 2 days | undetermined |
        | courts decided on requests of Alma for release | Alma was kept in detention for 3 days | undetermined |
        | Alma had no contact with the outside in detention | Alma was kept in detention for 3 days | indicated |
        | the detention of Alma was secret or denied | Alma was kept in detention for 3 days | indicated |
        | Alma had no contact with the outside in detention | Alma was kept in detention for 2 days | undetermined |
        | Alma had limited visits or was isolated in detention | Alma was kept in detention for 3 days | undetermined |

    @compliance
    Scenario Outline: In time and with reasons
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the order to detain Alma gave individual reasons
      And <a>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | verdict |
        | 2 days passed before Alma was brought before a judge | no_breach_shown |

    @compliance
    Scenario Outline: In time and with reasons with two facts
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the order to detain Alma gave individual reasons
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-05-31T02:30 | no_breach_shown |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-05-31T02:31 | undetermined |

    @dispute @exception
    Scenario: Word against word on the days, which the State has to show
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And the applicant says that 9 days passed before Alma was brought before a judge
      And Kazakhstan says that 1 days passed before Alma was brought before a judge
      When the case is checked
      Then Kazakhstan's breach of iccpr-9-3 is indicated, resting on "not-promptly"

  Rule: Remand is not the rule

    @breach @twin
    Scenario Outline: Reasons of the case
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the order to detain Alma used standard wording | the decisions do not mention measures short of detention for Alma | indicated |
        | the order to detain Alma gave no reasons | the decisions do not mention measures short of detention for Alma | indicated |
        | the order to detain Alma used standard wording | the decisions show that measures short of detention were considered for Alma | undetermined |
        | the order to detain Alma gave individual reasons | the decisions do not mention measures short of detention for Alma | undetermined |

  Rule: Silence and scope

    @unknown
    Scenario: Nobody says when a judge saw her
      Given Kazakhstan had charged Alma with an offence by the time of arrest
      When the case is checked
      Then iccpr-9-3 is undetermined
      And iccpr-9-3 as it stands is no breach

    @not_bound
    Scenario: Before Kazakhstan was bound
      Given Kazakhstan detained Bo, a national of Kazakhstan, in 1994
      And Bo is accused of espionage or terrorism
      And 9 days passed before Bo was brought before a judge
      When the case is checked
      Then iccpr-9-3 does not apply for Bo because "not bound"
