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
        | Kazakhstan did not charge Alma with any offence | undetermined |
        | the detention of Alma served to prepare or carry out a removal | undetermined |

    @twin
    Scenario Outline: On a charge or not with two facts
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then iccpr-9-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan did not charge Alma with any offence | not_applicable |
        | the detention of Alma served to prepare or carry out a removal | Kazakhstan had charged Alma with an offence by the time of arrest | indicated |

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
