Feature: Validation by a judge of the detention of an alien for expulsion (D.Lgs 286/1998 arts 13 and 14)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And Italy detained Alma on 29 May 2013
    And the case is assessed on 27 August 2014

  Rule: An expulsion that is manifestly illegitimate

    @breach @twin
    Scenario Outline: Title, protection, law and good faith
      Given the case is assessed on 27 August 2014
      And <a>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma held a permanent residence permit or indefinite leave in Italy when the measure was taken | indicated |
        | the applicant says that Alma held a temporary residence permit in Italy when the measure was taken | indicated |
        | the applicant says that Alma held a visa, a registration or another title to stay in Italy when the measure was taken | indicated |
        | the applicant says that Alma had entered or stayed in Italy irregularly when the measure was taken | undetermined |
        | the applicant says that the permit of Alma in Italy had been revoked, annulled or had expired when the measure was taken | undetermined |
        | the applicant says that Alma held a valid residence permit or other right to stay of another State | undetermined |
        | the applicant says that the asylum procedure of Alma in Italy is pending | indicated |
        | the applicant says that Italy rejected the asylum claim of Alma on the merits | undetermined |
        | the applicant says that Alma was removed before the first decision on the application for protection | indicated |
        | the applicant says that the law of Italy forbids the measure against Alma | indicated |
        | the applicant says that Italy acted against Alma outside any procedure | indicated |
        | the applicant says that the measure of Italy against Alma rested on a statute whose reading is contested | undetermined |
        | the applicant says that a domestic court set aside the order against Alma before removal | indicated |
        | the applicant says that a domestic court set aside the order against Alma after removal | undetermined |
        | the applicant says that the authority revoked the order against Alma | undetermined |
        | the applicant says that the authorities of Italy hid the real purpose when they called or held Alma | indicated |
        | the applicant says that officials of Italy withheld known facts from the judge or authority that decided on Alma | indicated |

    @breach @twin
    Scenario Outline: Title, protection, law and good faith with two facts
      Given the case is assessed on 27 August 2014
      And <a>
      And <b>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | b | verdict |
        | the applicant says that Alma held a valid residence permit or other right to stay of another State | Alma told the authorities of a residence permit of another State | indicated |
        | the applicant says that Alma held a valid residence permit or other right to stay of another State | the authorities could have checked in time the permit that Alma held from another State | indicated |
        | the applicant says that Alma held a valid residence permit or other right to stay of another State | Alma did not tell the authorities of a residence permit of another State | undetermined |
        | the applicant says that the permit of Alma to stay in another State had expired or been withdrawn | Alma told the authorities of a residence permit of another State | undetermined |
        | the applicant says that Alma expressed a wish to seek asylum or a fear of return | the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority | indicated |
        | the applicant says that Alma expressed a wish to seek asylum or a fear of return | the applicant says that the wish of Alma for asylum was registered and passed to the competent authority | undetermined |
        | the applicant says that Alma did not express a wish to seek asylum or a fear of return | the applicant says that the wish of Alma for asylum was not registered or not passed to the competent authority | undetermined |
        | Alma was under the age of eighteen at the time | Alma was an unaccompanied child | indicated |
        | Alma was under the age of eighteen at the time | Alma was not an unaccompanied child | undetermined |

    @exception @twin
    Scenario Outline: A title that nobody could know of
      Given the applicant says that Alma held a visa, a registration or another title to stay in Italy when the measure was taken
      And <a>
      And <b>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | b | verdict |
        | Alma did not tell the authorities of a residence permit of another State | the authorities could not have checked in time the permit that Alma held from another State | undetermined |
        | Alma did not tell the authorities of a residence permit of another State | the authorities could have checked in time the permit that Alma held from another State | indicated |
        | Alma told the authorities of a residence permit of another State | the authorities could not have checked in time the permit that Alma held from another State | indicated |

    @dispute
    Scenario: A title, against the record
      Given the applicant says that Alma held a temporary residence permit in Italy when the measure was taken
      And a record shows that Alma had entered or stayed in Italy irregularly when the measure was taken
      And a record shows that the measure of Italy against Alma rested on a statute and on an order of the competent authority
      When the case is checked
      Then tui-14 is contested
      And "residence_status" is a hinge of tui-14

  Rule: In time

    @breach @twin
    Scenario Outline: Hours and days
      Given the arrest of Alma is dated 2013-05-29T02:30
      And <a>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | verdict |
        | the validation by a judge of the removal of Alma is dated 2013-06-02T02:31 | indicated |
        | the validation by a judge of the removal of Alma is dated 2013-06-02T02:30 | undetermined |
        | the first hearing of Alma before a judge is dated 2013-06-02T02:31 | indicated |
        | the first hearing of Alma before a judge is dated 2013-06-02T02:30 | undetermined |
        | 5 days passed before Alma was brought before a judge | indicated |
        | 4 days passed before Alma was brought before a judge | undetermined |
        | the detention order against Alma was made or validated after a time limit had passed | indicated |
        | no defect of the detention order against Alma is known | undetermined |
        | the applicant says that no order but an unpublished agreement or practice put Alma in detention | indicated |
        | the applicant says that there was no order to detain Alma, and the authorities say that it was no detention | indicated |
        | the applicant says that a prosecutor or the police ordered the detention of Alma without a judge | indicated |
        | the applicant says that there was no order and no record of the detention of Alma | indicated |
        | the applicant says that an administrative order under a statute ordered the detention of Alma | undetermined |
        | the applicant says that no judge heard Alma on the detention | indicated |
        | the applicant says that a judge heard Alma on the detention in person and without counsel | undetermined |

  Rule: A real hearing

    @breach @twin
    Scenario Outline: Counsel, presence and language
      Given the case is assessed on 27 August 2014
      And <a>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that Alma had no lawyer in detention | indicated |
        | the applicant says that Alma was assisted by a lawyer in detention | undetermined |
        | the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure | indicated |
        | the applicant says that Alma was assisted by a lawyer against the removal or in the asylum procedure | undetermined |
        | the applicant says that a judge dealt with the detention of Alma in absence or in writing only | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | undetermined |

    @breach @twin
    Scenario Outline: Counsel, presence and language with two facts
      Given the case is assessed on 27 August 2014
      And <a>
      And <b>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | b | verdict |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | no interpreter was provided for Alma in the procedure on removal or protection | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | an interpreter was provided for Alma in the procedure on removal or protection for a wrong language or in part | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | an interpreter was provided for Alma in the procedure on removal or protection | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma needed an interpreter in detention and had none | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma could submit reasons against removal only afterwards | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma could not submit reasons against removal at all | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma had limited visits or was isolated in detention | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma had no contact with the outside in detention | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | the detention of Alma was secret or denied | indicated |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma had visits, a lawyer and post in detention | undetermined |
        | a court reviewed the measure against Alma in a hearing of minutes or on the same day | Alma could speak to a lawyer in detention only late or with obstacles | indicated |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | no interpreter was provided for Alma in the procedure on removal or protection | undetermined |

    @exception
    Scenario: Heard with counsel after all
      Given the applicant says that Alma had no access to a lawyer against the removal or in the asylum procedure
      And a judge heard Alma on the detention in person and with counsel
      When the case is checked
      Then tui-14 is undetermined

  Rule: A ground, silence and scope

    @breach @twin
    Scenario Outline: The ground
      Given the case is assessed on 27 August 2014
      And <a>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | verdict |
        | the applicant says that the detention order names no ground against Alma | indicated |
        | the applicant says that the detention order names a risk of absconding shown for Alma | undetermined |

    @breach @twin
    Scenario Outline: The ground with two facts
      Given the case is assessed on 27 August 2014
      And <a>
      And <b>
      When the case is checked
      Then tui-14 is <verdict>

      Examples:
        | a | b | verdict |
        | the applicant says that the detention order names no ground against Alma | a record shows that the detention order says that Alma avoids or hampers the removal | undetermined |

    @unknown
    Scenario: Nobody says anything of the expulsion
      Given Italy kept Alma in a place that Alma could not freely leave
      When the case is checked
      Then tui-14 is undetermined
      And tui-14 as it stands is no breach

    @compliance
    Scenario: Held for other reasons than an expulsion
      Given Italy detained Bo, a national of Kazakhstan, on 29 May 2013
      And the detention of Bo served criminal proceedings of Italy itself
      When the case is checked
      Then tui-14 as it stands is no breach for Bo

    @twin
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of France, to France on 31 May 2013
      And Italy detained Bo on 29 May 2013
      And Bo had no lawyer in detention
      When the case is checked
      Then tui-14 does not apply for Bo

    @not_bound
    Scenario: Another State
      Given Germany removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And Germany detained Bo on 29 May 2013
      And Bo had no lawyer in detention
      When the case is checked
      Then tui-14 does not apply for Bo because "not bound"
