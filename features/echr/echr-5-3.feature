Feature: Brought promptly before a judge; release pending trial (ECHR art 5(3))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013 at 02:30
    And the case is assessed on 27 August 2013

  Rule: Whoever is held on suspicion of an offence

    @twin
    Scenario Outline: On suspicion or not
      Given 5 days passed before Alma was brought before a judge
      And <a>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | verdict |
        | Italy had charged Alma with an offence by the time of arrest | indicated |
        | Italy charged Alma with an offence only after the arrest | indicated |
        | Italy held Alma as a suspect or witness without a charge | indicated |
        | the detention of Alma served criminal proceedings of Italy itself | indicated |
        | Alma is accused of espionage or terrorism | indicated |
        | Alma is not accused of espionage or terrorism but of an ordinary offence | undetermined |
        | Italy did not charge Alma with any offence | undetermined |
        | the detention of Alma served to prepare or carry out a removal | undetermined |

    @twin
    Scenario Outline: On suspicion or not with two facts
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the detention of Alma served to prepare or carry out a removal | Italy did not charge Alma with any offence | not_applicable |
        | the detention of Alma served to prepare or carry out a removal | Italy had charged Alma with an offence by the time of arrest | indicated |

  Rule: Promptly

    @breach
    Scenario Outline: Days and hours to a judge
      Given Italy had charged Alma with an offence by the time of arrest
      And <a>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that 5 days passed before Alma was brought before a judge | indicated |
        | the applicant says that 4 days passed before Alma was brought before a judge | undetermined |
        | the applicant says that 3 days passed before Alma was brought before a judge | undetermined |

    @breach
    Scenario Outline: Days and hours to a judge with two facts
      Given Italy had charged Alma with an offence by the time of arrest
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-06-02T02:31 | indicated |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-06-02T02:30 | undetermined |
        | Alma was kept in detention for 5 days | no judge heard Alma on the detention | indicated |
        | Alma was kept in detention for 4 days | no judge heard Alma on the detention | undetermined |
        | Alma was kept in detention for 5 days | a judge dealt with the detention of Alma in absence or in writing only | indicated |
        | Alma was kept in detention for 5 days | a judge heard Alma on the detention in person and without counsel | undetermined |
        | Alma was kept in detention for 5 days | a prosecutor or the police ordered the detention of Alma without a judge | indicated |
        | Alma was kept in detention for 5 days | there was no order and no record of the detention of Alma | indicated |
        | Alma was kept in detention for 5 days | there was no order to detain Alma, and the authorities say that it was no detention | indicated |
        | Alma was kept in detention for 5 days | a court decision under a statute ordered the detention of Alma | undetermined |
        | Alma was kept in detention for 5 days | Alma had no access to a court about the detention | indicated |
        | Alma was kept in detention for 5 days | courts decided on requests of Alma for release | undetermined |

    @compliance
    Scenario Outline: In time and with reasons
      Given Italy had charged Alma with an offence by the time of arrest
      And the order to detain Alma gave individual reasons
      And <a>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | verdict |
        | 2 days passed before Alma was brought before a judge | no_breach_shown |
        | 3 days passed before Alma was brought before a judge | undetermined |

    @compliance
    Scenario Outline: In time and with reasons with two facts
      Given Italy had charged Alma with an offence by the time of arrest
      And the order to detain Alma gave individual reasons
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-05-31T02:30 | no_breach_shown |
        | the arrest of Alma is dated 2013-05-29T02:30 | the first hearing of Alma before a judge is dated 2013-05-31T02:31 | undetermined |

    @exception
    Scenario Outline: Arrested at sea
      Given Italy had charged Alma with an offence by the time of arrest
      And the applicant says that 13 days passed before Alma was brought before a judge
      And <a>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | verdict |
        | Alma was on a vessel of Italy at sea when it acted | undetermined |
        | Alma was on the territory of Italy when it acted | indicated |

    @dispute
    Scenario: Word against word on the days, which the State has to show
      Given Italy had charged Alma with an offence by the time of arrest
      And the applicant says that 9 days passed before Alma was brought before a judge
      And Italy says that 1 days passed before Alma was brought before a judge
      When the case is checked
      Then Italy's breach of echr-5-3 is indicated, resting on "not-promptly"

  Rule: Reasons for remand

    @breach @twin
    Scenario Outline: Standard words
      Given Italy had charged Alma with an offence by the time of arrest
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | the order to detain Alma used standard wording | Alma was kept in detention for 180 days | indicated |
        | the order to detain Alma gave no reasons | Alma was kept in detention for 180 days | indicated |
        | the order to detain Alma used standard wording | Alma was kept in detention for 179 days | undetermined |
        | the order to detain Alma used standard wording | the decisions do not mention measures short of detention for Alma | indicated |
        | the order to detain Alma used standard wording | the decisions show that measures short of detention were considered for Alma | undetermined |
        | the order to detain Alma gave individual reasons | Alma was kept in detention for 180 days | undetermined |

  Rule: Silence and scope

    @unknown
    Scenario: Nobody says when a judge saw her
      Given Italy had charged Alma with an offence by the time of arrest
      When the case is checked
      Then echr-5-3 is undetermined
      And the question "How many days passed before the person was first brought before a judge?" is asked

    @exception
    Scenario: No deprivation of liberty
      Given Italy had charged Alma with an offence by the time of arrest
      And the applicant says that 5 days passed before Alma was brought before a judge
      And a record shows that Italy did not keep Alma in any place against the will of Alma
      When the case is checked
      Then the exception "not-deprived" of echr-5-3 stands

    @not_bound
    Scenario: Kazakhstan is not a party
      Given Kazakhstan detained Bo, a national of Italy, on 29 May 2013
      And Kazakhstan had charged Bo with an offence by the time of arrest
      And 5 days passed before Bo was brought before a judge
      When the case is checked
      Then echr-5-3 does not apply for Bo because "not bound"
