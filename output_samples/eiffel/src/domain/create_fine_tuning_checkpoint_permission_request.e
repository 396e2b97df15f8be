note
	description: "Names the projects that receive access to a checkpoint."

class
	CREATE_FINE_TUNING_CHECKPOINT_PERMISSION_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_project_ids: ARRAY [READABLE_STRING_GENERAL])
			-- Set what is required.
		do
			make
			set_project_ids (texts_copy (a_project_ids))
		ensure
			project_ids_set: project_ids /= Void
		end

feature -- Access

	project_ids: detachable LIST [STRING_32]
			-- Projects to grant access to.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "project_ids">>
		end

feature -- Element change

	set_project_ids (a_project_ids: detachable LIST [STRING_32])
			-- Set `project_ids'; Void leaves it out.
		do
			project_ids := a_project_ids
		ensure
			project_ids_set: project_ids = a_project_ids
		end

	extend_project_ids (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `project_ids'.
		do
			if attached project_ids as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} project_ids.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached project_ids as l_value and then l_value.count > 0
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
			project_ids_codec.put (a_fields, "project_ids", project_ids, False)
		end

feature {NONE} -- Implementation

	project_ids_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
