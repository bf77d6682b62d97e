//! Everyone who has a part in the system.

use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{Country, Id, PartyRef, Text, Url};

/// A body that makes, sells, runs, oversees or assesses the system.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Party {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What kind of body it is. Asked because duties and prohibitions hang on it; a police force that a
    /// company acts for is named in `deployment.onBehalfOf`.
    pub kind: PartyKind,
    /// Its full name. May be withheld where the law lets it be.
    pub name: Option<Text>,
    /// Country in which it is established. ISO 3166-1.
    pub country: Option<Country>,
    /// Level of government it belongs to. Asked because the law of a part of a country binds its own authorities, and not
    /// those of the whole.
    pub level: Option<Level>,
    /// Body it belongs to or answers to. The id of a party. Asked because oversight by one's own parent is
    /// not independent.
    pub parent: Option<PartyRef>,
    /// Whether its parent can give it instructions in its work. Asked because two bodies under one parent are independent of
    /// each other only where it directs neither; that both belong to one State is no direction.
    pub directed: Option<bool>,
    /// Who owns a tenth of it or more. Ids of parties; an empty list says "nobody". Applies to makers, because whoever owns a
    /// maker gains by its cameras.
    pub owners: Option<Vec<PartyRef>>,
    /// How to reach it. A role mailbox serves; nobody need be named.
    pub contact: Option<Contact>,
    /// Its entry in a register of companies or of public bodies.
    pub registration: Option<Text>,
}

/// Level of government a body belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The country as a whole, federal or not.
    Federal,
    /// A state, province, region or other part with a legislature of its own.
    State,
    /// A county, city, municipality or district.
    Local,
    /// An international or supranational organisation.
    International,
    /// None: it belongs to no government.
    None,
}

/// How to reach a body. One way at least.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(extend("minProperties" = 1))]
pub struct Contact {
    /// Address for electronic mail.
    pub email: Option<Text>,
    /// Web page or form.
    pub url: Option<Url>,
    /// Telephone number.
    pub phone: Option<Text>,
    /// Postal address.
    pub address: Option<Text>,
}

/// What kind of body a party is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// Police, or another body with powers to prevent, investigate or prosecute crime.
    LawEnforcement,
    /// An intelligence or security service.
    Intelligence,
    /// Armed forces or a defence ministry.
    Military,
    /// A border guard, immigration or asylum authority.
    Border,
    /// A prison or probation service.
    Corrections,
    /// A prosecution service.
    Prosecutor,
    /// A court or judge.
    Court,
    /// A municipality, county or other local authority.
    LocalAuthority,
    /// A public body of another kind.
    OtherPublicAuthority,
    /// A supervisory authority, such as one for data protection.
    Regulator,
    /// An ombudsperson, human rights institution or other body that hears complaints.
    Ombudsperson,
    /// A parliament, council or one of its committees.
    Legislature,
    /// A company or other private operator for profit.
    PrivateCompany,
    /// A humanitarian organisation, or an international one in that role.
    Humanitarian,
    /// A school, university or other place of education.
    Education,
    /// A research institution.
    Research,
    /// A hospital, clinic or other provider of health care.
    HealthProvider,
    /// An association, foundation or other part of civil society.
    CivilSociety,
    /// A trade union or works council.
    WorkersRepresentation,
    /// A single person.
    Individual,
}
