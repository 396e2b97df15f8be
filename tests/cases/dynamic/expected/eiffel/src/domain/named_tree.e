note
	description: "NamedTree."

class
	NAMED_TREE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	children: detachable LIST [NAMED_TREE]
			-- The JSON field `children'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_children (a_children: detachable LIST [NAMED_TREE])
			-- Set `children'; Void leaves it out.
		do
			children := a_children
		ensure
			children_set: children = a_children
		end

	extend_children (a_item: NAMED_TREE)
			-- Add `a_item' to `children'.
		do
			if attached children as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [NAMED_TREE]} children.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached children as l_value and then l_value.count > 0
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			if a_a_name /= Void then
				create name.make_from_string_general (a_a_name)
			else
				name := Void
			end
		ensure
			name_set: (name = Void) = (a_a_name = Void)
			same_text: attached name as l_text and then a_a_name /= Void implies l_text.same_string_general (a_a_name)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			children := children_codec.field (a_fields, "children")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			children_codec.put (a_fields, "children", children, False)
			a_fields.put_text ("name", name, False)
		end

feature {NONE} -- Implementation

	children_codec: API_LIST_CODEC [NAMED_TREE]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [NAMED_TREE]})
		end

end
