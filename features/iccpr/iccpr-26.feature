Feature: Equality before the law and no discrimination (ICCPR art 26)

  Background:
    Given Spain acted towards Alma, a national of Spain, on 6 December 1992

  Rule: Skin colour and ethnic origin are no criterion

    @breach
    Scenario Outline: Checked because of origin
      Given the applicant says that <what>
      And the applicant says that <who>
      When the case is checked
      Then Spain's breach of iccpr-26 is indicated, resting on "different-treatment" and "no-reasonable-criteria"

      Examples:
        | what | who |
        | Spain treated the group of Alma more strictly than others | Alma belongs to an ethnic or national minority |
        | orders or figures show that Spain directed a policy at the group of Alma | Alma belongs to a religious minority or worships outside the bodies approved by the State |
        | Spain treated Alma differently because of race or ethnic origin | Alma belongs to an ethnic or national minority |

    @breach
    Scenario: Ethnic origin is what draws attention
      Given Spain removed Bo, a national of Kazakhstan, to Kazakhstan on 6 December 1992
      And Spain treated the group of Bo more strictly than others
      And ethnic or clan origin is relied on as drawing attention to Bo in Kazakhstan
      When the case is checked
      Then Spain's breach of iccpr-26 is indicated for Bo

  Rule: Other grounds need reasonable and objective criteria

    @breach
    Scenario Outline: No reason, or a mere assertion
      Given the applicant says that <what>
      And the applicant says that <reason>
      When the case is checked
      Then iccpr-26 is <verdict>

      Examples:
        | what | reason | verdict |
        | Spain treated Alma differently because of the country of origin | Spain gave no reasons for treating Alma differently | indicated |
        | Spain treated Alma differently because of religion | Spain named reasons for treating Alma differently and showed nothing for them | indicated |
        | Spain treated Alma differently on a ground other than race, religion or country of origin | Spain gave no reasons for treating Alma differently | indicated |
        | orders or figures show that Spain directed a policy at the group of Alma | Spain gave no reasons for treating Alma differently | indicated |
        | Spain did not treat the group of Alma differently from others | Spain gave no reasons for treating Alma differently | no_breach_shown |

    @compliance
    Scenario: Objective criteria
      Given Spain treated Alma differently on a ground other than race, religion or country of origin
      And Spain showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then iccpr-26 is no_breach_shown

    @twin
    Scenario: Criteria are named, and race is one
      Given Spain treated Alma differently because of race or ethnic origin
      And Spain showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then Spain's breach of iccpr-26 is indicated
      And the counter-argument "reasoned-criteria" does not stand

    @twin
    Scenario: No distinction, and yet race
      Given the applicant says that Spain treated Alma differently because of race or ethnic origin
      And Spain did not treat the group of Alma differently from others
      When the case is checked
      Then Spain's breach of iccpr-26 is indicated

    @compliance
    Scenario Outline: Security, looked at in the case
      Given Spain removed Bo, a national of Kazakhstan, to Kazakhstan on 6 December 1992
      And <ground>
      And Spain invoked security or public-order grounds against Bo <how>
      And <review>
      When the case is checked
      Then iccpr-26 is <verdict> for Bo

      Examples:
        | ground | how | review | verdict |
        | Spain treated the group of Bo more strictly than others | with facts that Bo knew | a court looked at the merits of the measure against Bo with evidence open to both sides | no_breach_shown |
        | Spain treated the group of Bo more strictly than others | with a summary | a court reviewed the lawfulness and reasonableness of the measure against Bo | no_breach_shown |
        | Spain treated the group of Bo more strictly than others | with a summary | a court reviewed the measure against Bo on evidence withheld from Bo | no_breach_shown |
        | Spain treated the group of Bo more strictly than others | as a label without facts | a court looked at the merits of the measure against Bo with evidence open to both sides | undetermined |
        | Spain treated the group of Bo more strictly than others | with a summary | no body reviewed the measure against Bo before it was carried out | undetermined |
        | Spain treated Bo differently because of race or ethnic origin | with a summary | a court looked at the merits of the measure against Bo with evidence open to both sides | indicated |

    @unknown
    Scenario: Nobody says whether others were treated better
      When the case is checked
      Then iccpr-26 is undetermined
      And the question "Was the measure or practice directed at a nationality, ethnic or other group?" is asked

    @dispute
    Scenario: Reasons are for the State to show
      Given Spain treated Alma differently because of the country of origin
      And the applicant says that Spain gave no reasons for treating Alma differently
      And Spain says that Spain showed objective criteria, in proportion to a legitimate aim, for treating Alma differently
      When the case is checked
      Then Spain's breach of iccpr-26 is indicated

    @not_bound
    Scenario: Before the Covenant bound Spain
      Given Spain acted towards Bo, a national of Spain, on 6 December 1975
      And Spain treated Bo differently because of race or ethnic origin
      When the case is checked
      Then iccpr-26 does not apply for Bo
