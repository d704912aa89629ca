Feature: Right to seek and be granted asylum (ACHR art 22(7))

  Background:
    Given Bolivia removed Alma, a national of Peru, to Peru on 24 February 2001

  Rule: The claim is received and examined in a fair procedure

    @breach
    Scenario Outline: What a fair procedure is not
      Given Alma expressed a wish to seek asylum or a fear of return
      And <what>
      When the case is checked
      Then Bolivia's breach of achr-22-7 is indicated, resting on "no-fair-procedure"

      Examples:
        | what                                                                                                      |
        | the wish of Alma for asylum was not registered or not passed to the competent authority                   |
        | the authority that heard the wish of Alma for protection neither received it nor passed it on             |
        | there was no asylum procedure for Alma in Bolivia                                                         |
        | Bolivia rejected the asylum claim of Alma in a summary procedure within hours or days                     |
        | the harm feared by Alma was not examined by Bolivia in any way                                            |
        | Bolivia did not examine the harm feared by Alma because of a time limit, exclusion or other formal ground |
        | Bolivia applied a presumption or list to the harm feared by Alma without an individual look               |
        | Alma was removed before the first decision on the application for protection                              |
        | the personal interview with Alma was not held and no ground was named                                     |
        | Alma was neither identified nor interviewed nor heard before removal                                      |
        | Alma went through an identity check only before removal                                                   |
        | Alma was removed before an appeal could be lodged or decided                                              |
        | no appeal lay against the decision on the protection of Alma                                              |

    @compliance
    Scenario Outline: Examined with reasons and open to review
      Given Alma expressed a wish to seek asylum or a fear of return
      And two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma
      And Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply
      And <what>
      When the case is checked
      Then achr-22-7 is no_breach_shown

      Examples:
        | what                                                                                      |
        | a court looked at the merits of the measure against Alma with evidence open to both sides |
        | Bolivia rejected the asylum claim of Alma on the merits                                   |

    @compliance
    Scenario: Protection was granted
      Given Bolivia granted asylum or protection to Alma
      When the case is checked
      Then achr-22-7 is no_breach_shown

    @compliance
    Scenario: Nobody asked for protection
      Given Alma did not express a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      When the case is checked
      Then achr-22-7 is no_breach_shown

    @twin
    Scenario: Nobody asked in so many words, and a fear was voiced
      Given Alma did not express a wish to seek asylum or a fear of return
      And no application for asylum or protection was lodged for Alma before removal
      And Alma told the authorities of Bolivia in words of a fear of return
      And the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then Bolivia's breach of achr-22-7 is indicated

    @unknown
    Scenario: Nobody says what came of it
      Given Alma expressed a wish to seek asylum or a fear of return
      When the case is checked
      Then achr-22-7 is undetermined

    @dispute
    Scenario: The procedure is for the State to show
      Given Alma expressed a wish to seek asylum or a fear of return
      And the applicant says that the personal interview with Alma was not held and no ground was named
      And Bolivia says that a personal interview was held with Alma on the application for protection
      When the case is checked
      Then achr-22-7 is indicated

    @exception
    Scenario: Asylum in an embassy
      Given Alma expressed a wish to seek asylum or a fear of return
      And the personal interview with Alma was not held and no ground was named
      And Alma was in another State where agents of Bolivia were present without holding Alma
      When the case is checked
      Then the exception "embassy" stands
      And achr-22-7 is no_breach_shown

    @breach @twin
    Scenario Outline: What it is to ask for protection
      Given the personal interview with Alma was not held and no ground was named
      And <what>
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | what                                                                                  | verdict      |
        | Alma expressed a wish to seek asylum or a fear of return                              | indicated    |
        | an application for asylum or protection was lodged for Alma before removal            | indicated    |
        | Alma told the authorities of Bolivia in words of a fear of return                     | indicated    |
        | the asylum procedure of Alma in Bolivia is pending                                    | indicated    |
        | Bolivia rejected the asylum claim of Alma on the merits                               | indicated    |
        | Bolivia rejected the asylum claim of Alma in a summary procedure within hours or days | indicated    |
        | Bolivia did not examine the asylum claim of Alma because it was late                  | indicated    |
        | Bolivia did not examine the asylum claim of Alma because of a safe third country      | indicated    |
        | Bolivia discontinued the asylum procedure of Alma                                     | indicated    |
        | there was no asylum procedure for Alma in Bolivia                                     | undetermined |
        | Alma told others, and not the authorities of Bolivia, of a fear of return             | undetermined |
        | no application for asylum or protection was lodged for Alma before removal            | undetermined |

    @compliance @twin
    Scenario Outline: No wish was expressed
      Given Alma did not express a wish to seek asylum or a fear of return
      And the personal interview with Alma was not held and no ground was named
      And <what>
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | what                                                                       | verdict         |
        | no application for asylum or protection was lodged for Alma before removal | no_breach_shown |
        | Alma told others, and not the authorities of Bolivia, of a fear of return  | no_breach_shown |
        | an application for asylum or protection was lodged for Alma before removal | indicated       |
        | Alma told the authorities of Bolivia in words of a fear of return          | indicated       |

    @dispute
    Scenario: Whether protection was asked for is for the applicant to show
      Given the applicant says that Alma expressed a wish to seek asylum or a fear of return
      And Bolivia says that Alma did not express a wish to seek asylum or a fear of return
      And the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then achr-22-7 is contested

    @twin
    Scenario Outline: Received or not
      Given Alma expressed a wish to seek asylum or a fear of return
      And <what>
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | what                                                                                | verdict      |
        | Alma tried to apply for protection and the application was not received             | indicated    |
        | Alma would have applied for protection had it been possible                         | undetermined |
        | the authority that heard the wish of Alma for protection passed it on               | undetermined |
        | the asylum procedure of Alma in Bolivia is pending                                  | undetermined |
        | two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma | undetermined |
        | a personal interview was held with Alma on the application for protection           | undetermined |
        | Alma was interviewed on the personal situation before removal                       | undetermined |
        | a court could review facts and law of the decision on the protection of Alma        | undetermined |

    @compliance @twin
    Scenario Outline: Examined with reasons, and heard or reviewed
      Given Alma expressed a wish to seek asylum or a fear of return
      And <reasons>
      And <review>
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | reasons                                                                                   | review                                                                                                            | verdict         |
        | two or more instances in Bolivia gave reasoned decisions on the harm feared by Alma       | a court looked at the merits of the measure against Alma with evidence open to both sides                         | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | a court looked at the merits of the measure against Alma with evidence open to both sides                         | no_breach_shown |
        | Bolivia examined the harm feared by Alma again after a first decision was annulled        | a court looked at the merits of the measure against Alma with evidence open to both sides                         | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | a court reviewed the lawfulness and reasonableness of the measure against Alma                                    | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | a court reviewed the measure against Alma on evidence withheld from Alma                                          | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | only the government, a ministry or an advisory panel reviewed the measure against Alma                            | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | Bolivia rejected the asylum claim of Alma on the merits                                                           | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | Alma could submit reasons against removal beforehand, knowing the case and with a chance to reply                 | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | Alma could submit reasons against removal beforehand only at short notice, in writing or without knowing the case | no_breach_shown |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | a court reviewed the measure against Alma without addressing the feared harm                                      | undetermined    |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | Alma could submit reasons against removal only afterwards                                                         | undetermined    |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | Alma expressed a wish to seek asylum or a fear of return                                                          | undetermined    |
        | one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma    | there was no asylum procedure for Alma in Bolivia                                                                 | indicated       |
        | Bolivia examined one ground of the harm feared by Alma and not another                    | a court looked at the merits of the measure against Alma with evidence open to both sides                         | undetermined    |
        | a court looked at the merits of the measure against Alma with evidence open to both sides | Bolivia rejected the asylum claim of Alma on the merits                                                           | undetermined    |

    @exception @twin
    Scenario Outline: Examined with reasons, and yet
      Given Alma expressed a wish to seek asylum or a fear of return
      And one instance or officer in Bolivia gave a reasoned decision on the harm feared by Alma
      And a court looked at the merits of the measure against Alma with evidence open to both sides
      And <what>
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | what                                                                         | verdict         |
        | the personal interview with Alma was not held and no ground was named        | indicated       |
        | Alma was removed before an appeal could be lodged or decided                 | indicated       |
        | no appeal lay against the decision on the protection of Alma                 | indicated       |
        | a personal interview was held with Alma on the application for protection    | no_breach_shown |
        | a court could review facts and law of the decision on the protection of Alma | no_breach_shown |
        | Alma went through an identity check only before removal                      | no_breach_shown |

    @compliance @twin
    Scenario Outline: The procedure is still open
      Given Alma expressed a wish to seek asylum or a fear of return
      And the case is assessed on 1 March 2001
      And <status>
      And <outcome>
      And the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then achr-22-7 is <verdict>

      Examples:
        | status                                                                               | outcome                                                 | verdict         |
        | the removal of Alma to Peru is ordered or envisaged and not yet carried out          | the asylum procedure of Alma in Bolivia is pending      | no_breach_shown |
        | the removal of Alma to Peru is suspended for the time being                          | the asylum procedure of Alma in Bolivia is pending      | no_breach_shown |
        | no removal of Alma to Peru was ordered                                               | the asylum procedure of Alma in Bolivia is pending      | no_breach_shown |
        | the order to remove Alma to Peru lapsed or was cancelled, or leave to stay was given | the asylum procedure of Alma in Bolivia is pending      | no_breach_shown |
        | Alma has been removed, transferred or surrendered to Peru                            | the asylum procedure of Alma in Bolivia is pending      | indicated       |
        | the removal of Alma to Peru is suspended for the time being                          | there was no asylum procedure for Alma in Bolivia       | indicated       |
        | the removal of Alma to Peru is suspended for the time being                          | Bolivia rejected the asylum claim of Alma on the merits | indicated       |

    @exception @twin
    Scenario Outline: Where the person was
      Given Alma expressed a wish to seek asylum or a fear of return
      And the personal interview with Alma was not held and no ground was named
      And <where>
      When the case is checked
      Then achr-22-7 is indicated

      Examples:
        | where                                                   |
        | Alma was on the territory of Bolivia when it acted      |
        | Alma was at the border line or fence when Bolivia acted |

    @twin
    Scenario: A national
      Given Bolivia removed Bo, a national of Bolivia, to Peru on 24 February 2001
      And Bo expressed a wish to seek asylum or a fear of return
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then achr-22-7 does not apply for Bo

    @not_bound
    Scenario: The United States has only signed
      Given the United States removed Bo, a national of Peru, to Peru on 24 February 2001
      And an application for asylum or protection was lodged for Bo before removal
      When the case is checked
      Then achr-22-7 does not apply for Bo because "not bound"
