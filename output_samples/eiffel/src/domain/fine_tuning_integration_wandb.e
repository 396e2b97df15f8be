note
	description: "Target of the report in Weights & Biases."

class
	FINE_TUNING_INTEGRATION_WANDB

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	project: detachable STRING_32
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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := project /= Void
		end

feature -- Element change

	set_project (a_project: detachable READABLE_STRING_GENERAL)
			-- Set `project'; Void leaves it out.
		do
			if a_project /= Void then
				create project.make_from_string_general (a_project)
			else
				project := Void
			end
		ensure
			project_set: (project = Void) = (a_project = Void)
			same_text: attached project as l_text and then a_project /= Void implies l_text.same_string_general (a_project)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
			is_name_null := False
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
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
			if a_entity /= Void then
				create entity.make_from_string_general (a_entity)
			else
				entity := Void
			end
			is_entity_null := False
		ensure
			entity_set: (entity = Void) = (a_entity = Void)
			same_text: attached entity as l_text and then a_entity /= Void implies l_text.same_string_general (a_entity)
		end

	set_entity_null
			-- Have null for `entity'.
		do
			entity := Void
			is_entity_null := True
		ensure
			is_entity_null: is_entity_null
		end

	set_tags (a_tags: detachable LIST [STRING_32])
			-- Set `tags'; Void leaves it out.
		do
			tags := a_tags
		ensure
			tags_set: tags = a_tags
		end

	extend_tags (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `tags'.
		do
			if attached tags as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} tags.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached tags as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			project := a_fields.text ("project")
			is_name_null := a_fields.is_null ("name")
			name := a_fields.text ("name")
			is_entity_null := a_fields.is_null ("entity")
			entity := a_fields.text ("entity")
			tags := tags_codec.field (a_fields, "tags")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("project", project, False)
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

end
