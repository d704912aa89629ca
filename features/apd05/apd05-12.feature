Feature: Personal interview of the applicant for asylum (Directive 2005/85/EC art 12)

  Background:
    Given Italy removed Alma, a national of Kazakhstan, to Kazakhstan on 31 May 2013
    And an application for asylum or protection was lodged for Alma before removal

  Rule: No negative decision without the opportunity of an interview

    @breach
    Scenario Outline: Rejected without an interview
      Given <decision>
      And the applicant says that the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then Italy's breach of apd05-12 is indicated, resting on "decision" and "no-interview"

      Examples:
        | decision |
        | Italy rejected the asylum claim of Alma on the merits |
        | Italy rejected the asylum claim of Alma in a summary procedure within hours or days |
        | Italy did not examine the asylum claim of Alma because it was late |
        | Italy did not examine the asylum claim of Alma because of a safe third country |

    @compliance
    Scenario Outline: No negative decision
      Given <outcome>
      And the personal interview with Alma was not held and no ground was named
      When the case is checked
      Then apd05-12 is no_breach_shown

      Examples:
        | outcome |
        | there was no asylum procedure for Alma in Italy |
        | the asylum procedure of Alma in Italy is pending |
        | Italy granted asylum or protection to Alma |
        | Italy did not examine the asylum claim of Alma because another State was responsible |
        | Italy discontinued the asylum procedure of Alma |

    @compliance
    Scenario Outline: Held, or offered
      Given Italy rejected the asylum claim of Alma on the merits
      And a record shows that <interview>
      When the case is checked
      Then apd05-12 is no_breach_shown

      Examples:
        | interview |
        | a personal interview was held with Alma on the application for protection |
        | Alma did not attend the personal interview offered on the application for protection |

    @unknown
    Scenario: Nobody says whether there was an interview
      Given Italy rejected the asylum claim of Alma on the merits
      When the case is checked
      Then apd05-12 is undetermined
      And the question "Was a personal interview held on the application?" is asked

    @dispute
    Scenario: The State's word against the applicant's
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that the personal interview with Alma was not held and no ground was named
      And Italy says that a personal interview was held with Alma on the application for protection
      When the case is checked
      Then Italy's breach of apd05-12 is indicated
      And "asylum_interview" is a hinge of apd05-12

    @dispute
    Scenario: A record of the interview against the applicant's word
      Given Italy rejected the asylum claim of Alma on the merits
      And the applicant says that the personal interview with Alma was not held and no ground was named
      And a record shows that a personal interview was held with Alma on the application for protection
      When the case is checked
      Then apd05-12 is contested

  Rule: It may be left out only on the grounds of the article, which the State must show by document

    @unknown @twin
    Scenario Outline: Left out, and the ground is not named
      Given Italy rejected the asylum claim of Alma on the merits
      And <interview>
      When the case is checked
      Then apd05-12 is undetermined

      Examples:
        | interview |
        | the personal interview with Alma was left out on another ground named in the rules |
        | the personal interview with Alma was left out because protection was given on the file |

    @exception
    Scenario Outline: Left out on a ground of the article
      Given Italy rejected the asylum claim of Alma on the merits
      And the personal interview with Alma was left out on another ground named in the rules
      And a record shows that the personal interview with Alma was left out <ground>
      When the case is checked
      Then apd05-12 is no_breach_shown
      And the exception "<exception>" stands
      And the exception "<other>" does not stand

      Examples:
        | ground | exception | other |
        | because of an earlier meeting held to help with the application and its essentials | earlier-meeting | unfounded-on-full-examination |
        | because of an earlier meeting held to help with the application and its essentials | earlier-meeting | not-practicable |
        | because a complete examination showed the claim to be unfounded in a case for which the rules allow it | unfounded-on-full-examination | earlier-meeting |
        | because of a lasting inability beyond the control of Alma | not-practicable | earlier-meeting |
        | as not reasonably practicable for a reason other than a lasting inability | not-practicable | unfounded-on-full-examination |

    @exception @twin
    Scenario Outline: The State's bare word for the ground
      Given Italy rejected the asylum claim of Alma on the merits
      And the personal interview with Alma was left out on another ground named in the rules
      And Italy says that the personal interview with Alma was left out <ground>
      When the case is checked
      Then Italy's breach of apd05-12 is indicated
      And the exception "<exception>" does not stand

      Examples:
        | ground | exception |
        | because of an earlier meeting held to help with the application and its essentials | earlier-meeting |
        | because a complete examination showed the claim to be unfounded in a case for which the rules allow it | unfounded-on-full-examination |
        | because of a lasting inability beyond the control of Alma | not-practicable |
        | as not reasonably practicable for a reason other than a lasting inability | not-practicable |

    @breach @twin
    Scenario: Left out for another reason
      Given Italy rejected the asylum claim of Alma on the merits
      And the personal interview with Alma was left out on another ground named in the rules
      And the personal interview with Alma was left out for a reason that is none of those in the rules
      When the case is checked
      Then Italy's breach of apd05-12 is indicated, resting on "left-out-and-ground-known"

    @twin
    Scenario: A ground is named, and an interview was held
      Given Italy rejected the asylum claim of Alma on the merits
      And a personal interview was held with Alma on the application for protection
      And the personal interview with Alma was left out for a reason that is none of those in the rules
      When the case is checked
      Then apd05-12 is no_breach_shown

    @unknown @twin
    Scenario: A ground is named, and nobody says that no interview was held
      Given Italy rejected the asylum claim of Alma on the merits
      And the personal interview with Alma was left out for a reason that is none of those in the rules
      When the case is checked
      Then apd05-12 is undetermined

    @exception @twin
    Scenario Outline: Not practicable, with or without another way to be heard
      Given Italy rejected the asylum claim of Alma on the merits
      And the personal interview with Alma was left out on another ground named in the rules
      And a record shows that the personal interview with Alma was left out because of a lasting inability beyond the control of Alma
      And <efforts>
      When the case is checked
      Then apd05-12 is <verdict>

      Examples:
        | efforts | verdict |
        | no efforts were made to let Alma submit further information in place of the interview | indicated |
        | reasonable efforts were made to let Alma submit further information in place of the interview | no_breach_shown |

  Rule: Who is bound, who is protected, and which application

    @not_bound
    Scenario: Denmark never took part
      Given Denmark removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Denmark rejected the asylum claim of Bo on the merits
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then apd05-12 does not apply for Bo because "Denmark"

    @not_bound
    Scenario: A citizen of the Union
      Given Italy removed Bo, a national of Poland, to Kazakhstan on 31 May 2013
      And an application for asylum or protection was lodged for Bo before removal
      And Italy rejected the asylum claim of Bo on the merits
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then apd05-12 does not apply for Bo

    @not_bound
    Scenario: Nothing was lodged, asked for or tried
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 31 May 2013
      And no application for asylum or protection was lodged for Bo before removal
      And Bo did not express a wish to seek asylum or a fear of return
      And Bo did not try to apply for protection
      And Italy rejected the asylum claim of Bo on the merits
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then apd05-12 does not apply for Bo

    @not_bound
    Scenario: An application of 2016 comes under the recast
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2016-11-10
      And Italy rejected the asylum claim of Bo on the merits
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then apd05-12 does not apply for Bo

    @breach
    Scenario: An application of 2015 does not, however late the act
      Given Italy removed Bo, a national of Kazakhstan, to Kazakhstan on 3 March 2017
      And an application for asylum or protection was lodged for Bo before removal
      And the lodging of the application of Bo for protection is dated 2015-07-20
      And Italy rejected the asylum claim of Bo on the merits
      And the personal interview with Bo was not held and no ground was named
      When the case is checked
      Then Italy's breach of apd05-12 is indicated for Bo
