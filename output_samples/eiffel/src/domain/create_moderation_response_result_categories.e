note
	description: "For each category, whether the content falls into it."

class
	CREATE_MODERATION_RESPONSE_RESULT_CATEGORIES

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	hate: BOOLEAN
			-- Attacks or demeans people for a protected trait such as race, religion or gender.

	hate_threatening: BOOLEAN
			-- Hateful content that also threatens the targeted group with violence or serious harm.

	harassment: BOOLEAN
			-- Insults, bullies or intimidates someone, or encourages others to do so.

	harassment_threatening: BOOLEAN
			-- Harassment that also threatens its target with violence or serious harm.

	illicit: BOOLEAN
			-- Gives advice on how to commit a crime or other wrongdoing, such as shoplifting.

	illicit_violent: BOOLEAN
			-- Gives such advice for wrongdoing that involves violence or getting hold of a weapon.

	self_harm: BOOLEAN
			-- Depicts or encourages self-injury, suicide or eating disorders.

	self_harm_intent: BOOLEAN
			-- The speaker says that they are harming themselves, or mean to.

	self_harm_instructions: BOOLEAN
			-- Explains or urges ways of harming oneself.

	sexual: BOOLEAN
			-- Aims to arouse or promotes sexual services; health and sex education do not count.

	sexual_minors: BOOLEAN
			-- Sexual content that involves a person under 18.

	violence: BOOLEAN
			-- Shows or describes killing, beating or other bodily harm.

	violence_graphic: BOOLEAN
			-- Shows or describes death or injury in gory detail.

feature -- Status report

	has_illicit: BOOLEAN
			-- Is `illicit' set?

	has_illicit_violent: BOOLEAN
			-- Is `illicit_violent' set?

	is_illicit_null: BOOLEAN
			-- Is `illicit' null, rather than not set?

	is_illicit_violent_null: BOOLEAN
			-- Is `illicit_violent' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			hate := a_fields.required_boolean (once "hate")
			hate_threatening := a_fields.required_boolean (once "hate/threatening")
			harassment := a_fields.required_boolean (once "harassment")
			harassment_threatening := a_fields.required_boolean (once "harassment/threatening")
			a_fields.need (once "illicit")
			is_illicit_null := a_fields.is_null (once "illicit")
			illicit := a_fields.boolean (once "illicit")
			has_illicit := a_fields.is_boolean (once "illicit")
			a_fields.need (once "illicit/violent")
			is_illicit_violent_null := a_fields.is_null (once "illicit/violent")
			illicit_violent := a_fields.boolean (once "illicit/violent")
			has_illicit_violent := a_fields.is_boolean (once "illicit/violent")
			self_harm := a_fields.required_boolean (once "self-harm")
			self_harm_intent := a_fields.required_boolean (once "self-harm/intent")
			self_harm_instructions := a_fields.required_boolean (once "self-harm/instructions")
			sexual := a_fields.required_boolean (once "sexual")
			sexual_minors := a_fields.required_boolean (once "sexual/minors")
			violence := a_fields.required_boolean (once "violence")
			violence_graphic := a_fields.required_boolean (once "violence/graphic")
		end

invariant
	illicit_null: is_illicit_null implies not has_illicit
	illicit_violent_null: is_illicit_violent_null implies not has_illicit_violent

end
