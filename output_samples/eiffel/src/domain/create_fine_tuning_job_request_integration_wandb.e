note
	description: "Where in Weights & Biases the run is recorded."

class
	CREATE_FINE_TUNING_JOB_REQUEST_INTEGRATION_WANDB

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_project: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create project.make_from_string_general (a_project)
		ensure
			project_set: is_text_copy (project, a_project)
		end

feature -- Access

	project: STRING_32
			-- Project that will hold the run.

	name: detachable STRING_32
			-- Name shown for the run, by default the job ID.

	entity: detachable STRING_32
			-- Team or user that owns the run. Without it, the default of the registered W&B key applies.

	tags: detachable LIST [STRING_32]
			-- Labels attached to the run, for finding it again.

feature -- Status report

	is_name_null: BOOLEAN
			-- Is `name' null, rather than not set?

	is_entity_null: BOOLEAN
			-- Is `entity' null, rather than not set?

feature -- Element change

	set_project (a_project: READABLE_STRING_GENERAL)
			-- Set `project'.
		do
			create project.make_from_string_general (a_project)
			mark_set ("project")
		ensure
			project_set: is_text_copy (project, a_project)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
			is_name_null := False
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_name_null
			-- Have null for `name'.
		do
			name := Void
			is_name_null := True
		ensure
			is_name_null: is_name_null
		end

	set_entity (a_entity: detachable READABLE_STRING_GENERAL)
			-- Set `entity'; Void leaves it out.
		do
			entity := text_copy (a_entity)
			is_entity_null := False
		ensure
			entity_set: is_text_copy (entity, a_entity)
		end

	set_entity_null
			-- Have null for `entity'.
		do
			entity := Void
			is_entity_null := True
		ensure
			is_entity_null: is_entity_null
		end

	set_tags (a_tags: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `tags' to a list of these items; Void leaves it out.
		do
			tags := texts_copy (a_tags)
		ensure
			tags_set: are_texts_copy (tags, a_tags)
		end

	extend_tags (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tags'.
		do
			if attached tags as l_value then
				l_value.extend (a_item.to_string_32)
			else
				tags := tags_codec.singleton (a_item.to_string_32)
			end
		ensure
			one_more: tags_codec.count (tags) = old tags_codec.count (tags) + 1
			has_item: attached tags as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			project := a_fields.required_text (once "project")
			is_name_null := a_fields.is_null (once "name")
			name := a_fields.text (once "name")
			is_entity_null := a_fields.is_null (once "entity")
			entity := a_fields.text (once "entity")
			tags := tags_codec.field (a_fields, once "tags")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("project", project)
			a_fields.put_text ("name", name, is_name_null)
			a_fields.put_text ("entity", entity, is_entity_null)
			tags_codec.put (a_fields, "tags", tags, False)
		end

feature {NONE} -- Implementation

	tags_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

invariant
	name_null: is_name_null implies name = Void
	entity_null: is_entity_null implies entity = Void

end
