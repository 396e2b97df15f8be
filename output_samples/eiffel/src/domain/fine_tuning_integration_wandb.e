note
	description: "Target of the report in Weights & Biases."

class
	FINE_TUNING_INTEGRATION_WANDB

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	project: STRING_32
			-- Project under which the run appears.

	name: detachable STRING_32
			-- Title of the run, or null to show the job ID.

	entity: detachable STRING_32
			-- Account or team that the run belongs to, or null for the default of the API key.

	tags: detachable LIST [STRING_32]
			-- Tags set on the run; the service adds some of its own.

feature -- Status report

	is_name_null: BOOLEAN
			-- Is `name' null, rather than not set?

	is_entity_null: BOOLEAN
			-- Is `entity' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			project := a_fields.required_text (once "project")
			is_name_null := a_fields.is_null (once "name")
			name := a_fields.text (once "name")
			is_entity_null := a_fields.is_null (once "entity")
			entity := a_fields.text (once "entity")
			tags := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).field (a_fields, once "tags")
		end

invariant
	name_null: is_name_null implies name = Void
	entity_null: is_entity_null implies entity = Void

end
