note
	description: "Names the projects that receive access to a checkpoint."

class
	CREATE_FINE_TUNING_CHECKPOINT_PERMISSION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_project_ids: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set what is required.
		do
			project_ids := new_texts (a_project_ids)
		ensure
			project_ids_set: are_texts_copy (project_ids, a_project_ids)
		end

feature -- Access

	project_ids: LIST [STRING_32]
			-- Projects to grant access to.

feature -- Element change

	set_project_ids (a_project_ids: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `project_ids' to a list of these items.
		do
			project_ids := new_texts (a_project_ids)
			mark_set ("project_ids")
		ensure
			project_ids_set: are_texts_copy (project_ids, a_project_ids)
		end

	extend_project_ids (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `project_ids'.
		do
			project_ids.extend (a_item.to_string_32)
			mark_set ("project_ids")
		ensure
			one_more: project_ids.count = old project_ids.count + 1
			has_item: project_ids.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			project_ids := project_ids_codec.required_field (a_fields, once "project_ids")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			project_ids_codec.put_required (a_fields, "project_ids", project_ids)
		end

feature {NONE} -- Implementation

	project_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
