Feature: Liberty of movement and choice of residence within a State (ICCPR art 12(1) and (3))

  Background:
    Given Italy detained Alma, a national of Kazakhstan, on 29 May 2013
    And the case is assessed on 27 August 2013

  Rule: A limit on movement

    @twin
    Scenario Outline: Limits
      Given the order to detain Alma gave no reasons
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | Alma had a duty to report | indicated |
        | Alma had to live in a wide area | indicated |
        | Alma had to live in a narrow area | indicated |
        | Alma was under house arrest | indicated |
        | Italy kept Alma in a place that Alma could not freely leave | undetermined |

    @twin
    Scenario Outline: Limits with two facts
      Given the order to detain Alma gave no reasons
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy is about to remove Alma to Kazakhstan | the measure of Italy is an order that Alma live in a given place | indicated |

  Rule: Provided by law

    @breach @twin
    Scenario Outline: What the limit rests on
      Given Alma had to live in a narrow area
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that an order of Italy against Alma is said to exist and was withheld or not produced | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the applicant says that there was no order and no record of the detention of Alma | indicated |
        | the applicant says that no order but an unpublished agreement or practice put Alma in detention | indicated |
        | the applicant says that there was no order to detain Alma, and the authorities say that it was no detention | indicated |
        | the applicant says that an administrative order under a statute ordered the detention of Alma | undetermined |
        | the applicant says that a court decision under a statute ordered the detention of Alma | undetermined |
        | the applicant says that the measure of Italy against Alma rested on a statute and on an order of the competent authority | undetermined |

    @dispute
    Scenario Outline: Under a statute, after all
      Given Alma had to live in a narrow area
      And the applicant says that there was no order and no record of the detention of Alma
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | a record shows that an administrative order under a statute ordered the detention of Alma | contested |
        | a record shows that a court decision under a statute ordered the detention of Alma | contested |
        | a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority | undetermined |
        | Italy says that an administrative order under a statute ordered the detention of Alma | indicated |

  Rule: Necessary for a listed aim

    @breach @exception @twin
    Scenario Outline: No explanation, and security
      Given Alma had to live in a narrow area
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Italy did not invoke security or public-order grounds against Alma | indicated |
        | the applicant says that the order to detain Alma gave no reasons | indicated |
        | the applicant says that the order to detain Alma used standard wording | undetermined |
        | the applicant says that the detention order names no ground against Alma | indicated |
        | the applicant says that no grounds of the measure were disclosed to Alma by the time it took effect | indicated |
        | the applicant says that only a summary, a part or a category of the grounds was disclosed to Alma by the time the measure took effect | undetermined |

    @breach @exception @twin
    Scenario Outline: No explanation, and security with two facts
      Given Alma had to live in a narrow area
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | b | verdict |
        | the order to detain Alma gave no reasons | Italy alleged that Alma is a threat to security | undetermined |
        | the order to detain Alma gave no reasons | Italy did not allege any threat to security from Alma | indicated |
        | the order to detain Alma gave no reasons | Italy invoked security or public-order grounds against Alma with facts that Alma knew | undetermined |
        | the order to detain Alma gave no reasons | Italy invoked security or public-order grounds against Alma with a summary | undetermined |
        | the order to detain Alma gave no reasons | Italy invoked security or public-order grounds against Alma as a label without facts | undetermined |

    @compliance @twin
    Scenario Outline: An alien under an order of expulsion that is not carried out
      Given Italy is about to remove Alma to Kazakhstan
      And Alma had to live in a narrow area
      And an administrative order under a statute ordered the detention of Alma
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | b | verdict |
        | Italy alleged that Alma is a threat to security | the removal of Alma to Kazakhstan was ordered and not enforced, by choice or because another measure was used | no_breach_shown |
        | Italy alleged that Alma is a threat to security | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | Italy alleged that Alma is a threat to security | the removal of Alma to Kazakhstan is ordered or envisaged and not yet carried out | no_breach_shown |
        | Italy alleged that Alma is a threat to security | the order to remove Alma to Kazakhstan lapsed or was cancelled, or leave to stay was given | no_breach_shown |
        | Italy alleged that Alma is a threat to security | Alma left or was evacuated to Kazakhstan without enforcement of an order | undetermined |
        | the authorities of at least one State suspect Alma of terrorism or have brought such a charge | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma as a label without facts | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with a summary | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | Italy invoked security or public-order grounds against Alma with facts that Alma knew | the removal of Alma to Kazakhstan is suspended for the time being | no_breach_shown |
        | Italy did not invoke security or public-order grounds against Alma | the removal of Alma to Kazakhstan is suspended for the time being | indicated |
        | Italy did not allege any threat to security from Alma | the removal of Alma to Kazakhstan is suspended for the time being | undetermined |

    @compliance @twin
    Scenario Outline: Status in place of an order
      Given Alma had to live in a narrow area
      And an administrative order under a statute ordered the detention of Alma
      And Italy alleged that Alma is a threat to security
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | Alma had no right to stay in Italy, but removal was tolerated or suspended by policy | no_breach_shown |
        | the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | no_breach_shown |
        | Italy had recognised Alma as a refugee or protected person before the measure | no_breach_shown |
        | another State had recognised Alma as a refugee before the measure | undetermined |
        | Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | undetermined |

    @compliance @twin
    Scenario Outline: Reasons, and a court that looked at them
      Given Alma had to live in a narrow area
      And an administrative order under a statute ordered the detention of Alma
      And Italy is about to remove Alma to Kazakhstan
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | b | verdict |
        | the order to detain Alma gave individual reasons | a court looked at the merits of the measure against Alma with evidence open to both sides | no_breach_shown |
        | the order to detain Alma gave individual reasons | a court reviewed the lawfulness and reasonableness of the measure against Alma | no_breach_shown |
        | the order to detain Alma gave individual reasons | a court reviewed the measure against Alma on evidence withheld from Alma | no_breach_shown |
        | the order to detain Alma gave individual reasons | only the government, a ministry or an advisory panel reviewed the measure against Alma | undetermined |
        | the order to detain Alma used standard wording | a court reviewed the lawfulness and reasonableness of the measure against Alma | undetermined |

    @compliance
    Scenario: A national, with facts and a court
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Italy acted towards Bo on 29 May 2013
      And Bo had to live in a narrow area
      And an administrative order under a statute ordered the detention of Bo
      And the order to detain Bo gave individual reasons
      When the case is checked
      Then iccpr-12-1 as it stands is no breach for Bo

    @breach @exception @twin
    Scenario Outline: A national sent away from home
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And <a>
      And <b>
      When the case is checked
      Then iccpr-12-1 is <verdict> for Bo

      Examples:
        | a | b | verdict |
        | Bo had to live in a wide area | Bo holds or held public or diplomatic office | indicated |
        | Bo had to live in a narrow area | Bo is or was a member or activist of an opposition party or movement | indicated |
        | Bo was under house arrest | Bo works or worked as a journalist, publicist, blogger or writer | indicated |
        | Bo had to live in a wide area | Bo defends the rights of others or represents opponents in court | indicated |
        | Bo had to live in a wide area | Bo is or was active in a trade union | indicated |
        | Bo had to live in a wide area | Bo is or was a trader, or the manager or owner of a business | undetermined |
        | Bo had a duty to report | Bo is or was active in a trade union | undetermined |

    @exception
    Scenario Outline: Unless a need was shown
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Italy is about to remove Bo to Kazakhstan
      And Bo had to live in a wide area
      And Bo is or was active in a trade union
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict> for Bo

      Examples:
        | a | verdict |
        | Italy invoked security or public-order grounds against Bo with facts that Bo knew | undetermined |
        | Italy invoked security or public-order grounds against Bo with a summary | indicated |
        | a court looked at the merits of the measure against Bo with evidence open to both sides | undetermined |
        | a court reviewed the lawfulness and reasonableness of the measure against Bo | undetermined |
        | only the government, a ministry or an advisory panel reviewed the measure against Bo | indicated |

  Rule: Lawfully there, silence and scope

    @exception @twin
    Scenario Outline: Lawfully within the territory
      Given Alma had to live in a narrow area
      And the order to detain Alma gave no reasons
      And <a>
      When the case is checked
      Then iccpr-12-1 is <verdict>

      Examples:
        | a | verdict |
        | Alma had entered or stayed in Italy irregularly when the measure was taken | no_breach_shown |
        | Alma had never been admitted to Italy and was at the border, in a port or in transit | no_breach_shown |
        | Alma was allowed to stay in Italy as an applicant for protection or during an appeal when the measure was taken | indicated |

    @twin
    Scenario: A national needs no title to stay
      Given Italy detained Bo, a national of Italy, on 29 May 2013
      And Bo had to live in a narrow area
      And the order to detain Bo gave no reasons
      And Bo had entered or stayed in Italy irregularly when the measure was taken
      When the case is checked
      Then Italy's breach of iccpr-12-1 is indicated for Bo

    @unknown
    Scenario: Nobody says why
      Given Alma had to live in a narrow area
      When the case is checked
      Then iccpr-12-1 is undetermined
      And iccpr-12-1 as it stands is no breach

    @not_bound
    Scenario: Before Kazakhstan was bound
      Given Kazakhstan detained Bo, a national of Kazakhstan, in 1994
      And Bo had to live in a narrow area
      And the order to detain Bo gave no reasons
      When the case is checked
      Then iccpr-12-1 does not apply for Bo because "not bound"
