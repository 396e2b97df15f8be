note
	description: "NamedTree."

class
	NAMED_TREE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	children: detachable LIST [NAMED_TREE]
			-- The JSON field `children'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			children := (create {API_LIST_CODEC [NAMED_TREE]}.make (create {API_MODEL_CODEC [NAMED_TREE]})).field (a_fields, once "children")
			name := a_fields.text (once "name")
		end

end
