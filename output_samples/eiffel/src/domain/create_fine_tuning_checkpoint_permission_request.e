note
	description: "Names the projects that receive access to a checkpoint."

class
	CREATE_FINE_TUNING_CHECKPOINT_PERMISSION_REQUEST

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_project_ids: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set what is required.
		do
			make
			set_project_ids (a_project_ids)
		ensure
			project_ids_set: project_ids /= Void
		end

feature -- Access

	project_ids: detachable LIST [STRING_32]
			-- Projects to grant access to.

feature -- Element change

	set_project_ids (a_project_ids: detachable READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- Set `project_ids' to a list of these items; Void leaves it out.
		do
			project_ids := texts_copy (a_project_ids)
		ensure
			project_ids_set: are_texts_copy (project_ids, a_project_ids)
		end

	extend_project_ids (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `project_ids'.
		do
			project_ids := project_ids_codec.extended (project_ids, a_item.to_string_32)
		ensure
			one_more: project_ids_codec.count (project_ids) = old project_ids_codec.count (project_ids) + 1
			has_item: attached project_ids as l_value and then l_value.last.same_string_general (a_item)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			project_ids := project_ids_codec.field (a_fields, "project_ids")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			project_ids_codec.put_required (a_fields, "project_ids", project_ids, False)
		end

feature {NONE} -- Implementation

	project_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
