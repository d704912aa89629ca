Feature: Liberty of movement, and freedom to leave (Protocol No 4 ECHR art 2)

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2015

  Rule: Freedom to leave

    @breach @twin
    Scenario Outline: Kept from leaving
      Given Italy keeps Alma from leaving without giving reasons
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | a court order keeps Alma from leaving the country | indicated |
        | an order of an investigator or prosecutor under a statute keeps Alma from leaving the country | indicated |
        | no order that keeps Alma from leaving the country was shown | indicated |
        | Italy refused the request of Alma to leave the country | indicated |
        | Italy made the request of Alma to leave the country depend on conditions | indicated |
        | Italy granted the request of Alma to leave the country | undetermined |
        | Alma has been kept from leaving the country for 1 years | indicated |
        | Alma has been kept from leaving the country for 0 years | undetermined |

    @breach @twin
    Scenario Outline: Without law
      Given Italy refused the request of Alma to leave the country
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that no order that keeps Alma from leaving the country was shown | indicated |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |

    @dispute
    Scenario: The order itself against her word
      Given Italy refused the request of Alma to leave the country
      And the applicant says that no order that keeps Alma from leaving the country was shown
      And a record shows that a court order keeps Alma from leaving the country
      When the case is checked
      Then p4-2 is contested
      And "travel_ban_basis" is a hinge of p4-2

    @breach
    Scenario Outline: Outside the law, for a ban of some years
      Given Alma has been kept from leaving the country for 1 years
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute and on an order of the competent authority | undetermined |

    @breach
    Scenario Outline: Outside the law, for a ban of some years with two facts
      Given Alma has been kept from leaving the country for 1 years
      And <a>
      And <b>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy acted against Alma outside any procedure | an order of an investigator or prosecutor under a statute keeps Alma from leaving the country | undetermined |

    @dispute
    Scenario: Word against word on the order, which the State has to show
      Given Italy refused the request of Alma to leave the country
      And the applicant says that no order that keeps Alma from leaving the country was shown
      And Italy says that a court order keeps Alma from leaving the country
      When the case is checked
      Then Italy's breach of p4-2 is indicated, resting on "ban-without-law"

    @dispute
    Scenario: Word against word on the reasons
      Given a court order keeps Alma from leaving the country
      And the applicant says that Italy keeps Alma from leaving without giving reasons
      And Italy denies that Italy keeps Alma from leaving without giving reasons
      When the case is checked
      Then Italy's breach of p4-2 is indicated, resting on "ban-not-needed"

    @dispute
    Scenario: Word against word on the limit
      Given Alma had to live in a narrow area
      And the applicant says that the order to detain Alma gave no reasons
      And Italy says that the order to detain Alma used standard wording
      When the case is checked
      Then Italy's breach of p4-2 is indicated, resting on "limit-not-needed"

    @dispute
    Scenario: Word against word on the basis of the limit
      Given Alma had to live in a narrow area
      And the applicant says that Italy acted against Alma outside any procedure
      And Italy says that the measure of Italy against Alma rested on a statute whose reading is contested
      When the case is checked
      Then Italy's breach of p4-2 is indicated, resting on "limit-without-law"

    @twin
    Scenario: Leave was granted, and no reasons had been given
      Given Italy granted the request of Alma to leave the country
      And the order to detain Alma gave no reasons
      When the case is checked
      Then p4-2 is undetermined

    @dispute
    Scenario: A ban said to be outside any procedure, and an order of a court
      Given Italy refused the request of Alma to leave the country
      And Italy acted against Alma outside any procedure
      And a court order keeps Alma from leaving the country
      When the case is checked
      Then p4-2 is undetermined

    @breach @exception @twin
    Scenario Outline: For how long, and why
      Given a court order keeps Alma from leaving the country
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | Alma has been kept from leaving the country for 5 years | indicated |
        | Alma has been kept from leaving the country for 4 years | undetermined |

    @breach @exception @twin
    Scenario Outline: For how long, and why with two facts
      Given a court order keeps Alma from leaving the country
      And <a>
      And <b>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma has been kept from leaving the country for 5 years | Italy keeps Alma from leaving because of pending criminal proceedings | indicated |
        | Alma has been kept from leaving the country for 4 years | Italy keeps Alma from leaving because of pending criminal proceedings | undetermined |
        | Alma has been kept from leaving the country for 5 years | Italy had charged Alma with an offence by the time of arrest | indicated |
        | Alma has been kept from leaving the country for 2 years | Alma asked Italy to be allowed to leave in order to be with family abroad | indicated |
        | Alma has been kept from leaving the country for 1 years | Alma asked Italy to be allowed to leave in order to be with family abroad | undetermined |
        | Alma has been kept from leaving the country for 2 years | Alma asked Italy to be allowed to leave for a purpose other than to be with family | undetermined |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | undetermined |
        | Italy keeps Alma from leaving without giving reasons | Italy charged Alma with an offence only after the arrest | undetermined |
        | Italy keeps Alma from leaving without giving reasons | Italy held Alma as a suspect or witness without a charge | indicated |
        | Italy keeps Alma from leaving without giving reasons | Italy keeps Alma from leaving because of pending criminal proceedings | undetermined |
        | Italy would let Alma leave only if another State guaranteed the return | Alma asked Italy to be allowed to leave without naming a purpose | indicated |
        | Italy would let Alma leave only on proof that the children live abroad | Alma asked Italy to be allowed to leave without naming a purpose | indicated |
        | Italy would let Alma leave only if told why the family cannot come to visit | Alma asked Italy to be allowed to leave without naming a purpose | indicated |
        | Italy would let Alma leave only on bail or another surety | Alma asked Italy to be allowed to leave without naming a purpose | undetermined |
        | Italy keeps Alma from leaving because that would amount to extraditing a national | Alma asked Italy to be allowed to leave without naming a purpose | indicated |
        | Italy keeps Alma from leaving because no guarantee of return was given | Alma asked Italy to be allowed to leave without naming a purpose | indicated |
        | Italy keeps Alma from leaving for reasons of security or public order | Alma asked Italy to be allowed to leave without naming a purpose | undetermined |
        | Italy would let Alma leave only if another State guaranteed the return | Italy keeps Alma from leaving because of pending criminal proceedings | undetermined |

    @breach @exception @twin
    Scenario Outline: For how long, and why with three facts
      Given a court order keeps Alma from leaving the country
      And <a>
      And <b>
      And <c>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | c | verdict |
        | Alma has been kept from leaving the country for 2 years | Alma asked Italy to be allowed to leave in order to be with family abroad | Italy keeps Alma from leaving because of pending criminal proceedings | indicated |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | Alma has been kept from leaving the country for 4 years | undetermined |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | Alma has been kept from leaving the country for 5 years | indicated |

    @breach @exception @twin
    Scenario Outline: For how long, and why with four facts
      Given a court order keeps Alma from leaving the country
      And <a>
      And <b>
      And <c>
      And <d>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | c | d | verdict |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | Alma has been kept from leaving the country for 2 years | Alma asked Italy to be allowed to leave in order to be with family abroad | indicated |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | Alma has been kept from leaving the country for 1 years | Alma asked Italy to be allowed to leave in order to be with family abroad | undetermined |
        | Italy keeps Alma from leaving without giving reasons | Italy had charged Alma with an offence by the time of arrest | Alma has been kept from leaving the country for 2 years | Alma asked Italy to be allowed to leave for a purpose other than to be with family | undetermined |

  Rule: Movement and residence

    @breach @twin
    Scenario Outline: Limits
      Given the order to detain Alma gave no reasons
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | Alma had a duty to report | indicated |
        | Alma had to live in a wide area | indicated |
        | Alma had to live in a narrow area | indicated |
        | Alma was under house arrest | undetermined |

    @breach @twin
    Scenario Outline: Limits with two facts
      Given the order to detain Alma gave no reasons
      And <a>
      And <b>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | the measure of Italy is an order that Alma live in a given place | indicated |

    @breach @twin
    Scenario Outline: Without law, row by row
      Given Alma had to live in a narrow area
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that an order of Italy against Alma is said to exist and was withheld or not produced | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the applicant says that there was no order and no record of the detention of Alma | indicated |
        | the applicant says that no order but an unpublished agreement or practice put Alma in detention | indicated |
        | the applicant says that an administrative order under a statute ordered the detention of Alma | undetermined |
        | the applicant says that a domestic court declared the detention of Alma unlawful or set aside its validation | indicated |
        | the applicant says that a domestic court held the detention of Alma to be lawful | undetermined |
        | the applicant says that the order to detain Alma gave no reasons | indicated |
        | the applicant says that the order to detain Alma used standard wording | undetermined |

    @breach @compliance @twin
    Scenario Outline: A label of danger, and who looked at it
      Given Italy is about to remove Alma to Kazakhstan
      And Alma had to live in a narrow area
      And <a>
      And <b>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy invoked security or public-order grounds against Alma as a label without facts | no body reviewed the measure against Alma before it was carried out | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | only the government, a ministry or an advisory panel reviewed the measure against Alma | indicated |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court reviewed the lawfulness and reasonableness of the measure against Alma | undetermined |
        | Italy did not invoke security or public-order grounds against Alma | no body reviewed the measure against Alma before it was carried out | indicated |
        | Italy invoked security or public-order grounds against Alma with a summary | no body reviewed the measure against Alma before it was carried out | undetermined |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court reviewed the measure against Alma on evidence withheld from Alma | undetermined |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew | no body reviewed the measure against Alma before it was carried out | undetermined |
        | Italy invoked security or public-order grounds against Alma as a label without facts | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | Italy acted against Alma outside any procedure | the order to detain Alma gave individual reasons | indicated |
        | the order to detain Alma gave no reasons | a court looked at the merits of the measure against Alma with evidence open to both sides | undetermined |
        | the order to detain Alma gave no reasons | a court reviewed the lawfulness and reasonableness of the measure against Alma | undetermined |
        | the order to detain Alma gave no reasons | a court reviewed the measure against Alma on evidence withheld from Alma | indicated |

    @exception @twin
    Scenario Outline: Lawfully within the territory
      Given Alma had to live in a narrow area
      And the order to detain Alma gave no reasons
      And <a>
      When the case is checked
      Then p4-2 is <verdict>

      Examples:
        | a | verdict |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | undetermined |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit | undetermined |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy | undetermined |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | undetermined |
        | Alma held a temporary residence permit in Italy when the measure was taken | indicated |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | indicated |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | indicated |

  Rule: Silence and scope

    @unknown
    Scenario: Nobody says why
      Given Alma had to live in a narrow area
      When the case is checked
      Then p4-2 is undetermined
      And p4-2 as it stands is no breach

    @compliance
    Scenario: Neither limited nor kept
      Given Alma was under house arrest
      And Italy granted the request of Alma to leave the country
      And Alma has been kept from leaving the country for 0 years
      When the case is checked
      Then p4-2 as it stands is no breach

    @not_bound
    Scenario: The United Kingdom is not bound by this Protocol
      Given the United Kingdom detained Bo, a national of Kazakhstan, on 29 May 2013
      And Bo had to live in a narrow area
      And the order to detain Bo gave no reasons
      When the case is checked
      Then p4-2 does not apply for Bo because "not bound"
