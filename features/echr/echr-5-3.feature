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
        | Alma is not accused of espionage or terrorism but of an ordinary offence | indicated |
        | Italy did not charge Alma with any offence | indicated |
        | the detention of Alma served to prepare or carry out a removal | not_applicable |
        | Italy removed Alma to Kazakhstan on 31 May 2013 | not_applicable |
        | Italy is about to remove Alma to Kazakhstan | not_applicable |
        | steps towards the removal of Alma followed each other throughout the detention | not_applicable |
        | few steps towards the removal of Alma were taken during the detention, with long gaps | not_applicable |
        | no steps towards the removal of Alma were taken during the detention because documents, transport or places were lacking | not_applicable |
        | no steps towards the removal of Alma were taken at any time of the detention | indicated |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit | not_applicable |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | indicated |

    @twin
    Scenario Outline: On suspicion or not with two facts
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | the removal of Alma to Kazakhstan is suspended for the time being | not_applicable |
        | Italy is about to remove Alma to Kazakhstan | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | not_applicable |
        | Italy is about to remove Alma to Kazakhstan | Alma left or was evacuated to Kazakhstan without enforcement of an order | not_applicable |
        | Italy is about to remove Alma to Kazakhstan | no removal of Alma to Kazakhstan was ordered | indicated |
        | the detention of Alma served to prepare or carry out a removal | Italy did not charge Alma with any offence | not_applicable |
        | the detention of Alma served to prepare or carry out a removal | Italy had charged Alma with an offence by the time of arrest | indicated |
        | the detention of Alma served to prepare or carry out a removal | Italy charged Alma with an offence only after the arrest | indicated |
        | the detention of Alma served to prepare or carry out a removal | Italy held Alma as a suspect or witness without a charge | indicated |
        | the detention of Alma served to prepare or carry out a removal | the detention of Alma served criminal proceedings of Italy itself | indicated |
        | the detention of Alma served to prepare or carry out a removal | Alma is accused of espionage or terrorism | indicated |

    @twin
    Scenario Outline: Suspected, where no days are counted
      Given Alma was kept in detention for 5 days
      And no judge heard Alma on the detention
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
        | Italy did not charge Alma with any offence | undetermined |
        | the detention of Alma served to establish identity | undetermined |
        | 0 days passed before Alma was brought before a judge | undetermined |

    @twin
    Scenario Outline: A removal that lapsed, and a permit
      Given 5 days passed before Alma was brought before a judge
      And <a>
      And <b>
      When the case is checked
      Then echr-5-3 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | indicated |
        | the detention of Alma served criminal proceedings of Italy itself | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | indicated |

    @dispute
    Scenario: Word against word on the reasons, which the State has to show
      Given Italy had charged Alma with an offence by the time of arrest
      And the decisions do not mention measures short of detention for Alma
      And the applicant says that the order to detain Alma gave no reasons
      And Italy says that the order to detain Alma gave individual reasons
      When the case is checked
      Then Italy's breach of echr-5-3 is indicated, resting on "remand-without-reasons"

    @twin
    Scenario: Nothing but her detention
      Given Italy kept Alma in a place that Alma could not freely leave
      And Alma was kept in detention for 5 days
      And no judge heard Alma on the detention
      When the case is checked
      Then echr-5-3 is undetermined
      And echr-5-3 as it stands is no breach

    @twin
    Scenario: The hours to a judge are counted
      Given the arrest of Alma is dated 2013-05-29T02:30
      And the first hearing of Alma before a judge is dated 2013-06-02T02:31
      When the case is checked
      Then Italy's breach of echr-5-3 is indicated

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
