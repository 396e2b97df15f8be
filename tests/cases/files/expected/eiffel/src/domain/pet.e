note
	description: "An animal."

class
	PET

inherit
	API_MODEL
		redefine
			make
		end

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "Pet"
		end

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create name.make_from_string_general (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'.

	name: STRING_32
			-- The JSON field `name'.

	tag: detachable STRING_32
			-- The JSON field `tag'. Known values: {TAG}.

	owner: detachable OWNER
			-- The JSON field `owner'.

	friends: detachable LIST [PET]
			-- The JSON field `friends'.

	price: detachable MONEY
			-- The JSON field `price'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_name (a_a_name: READABLE_STRING_GENERAL)
			-- Set `name'.
		do
			create name.make_from_string_general (a_a_name)
			mark_set ("name")
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

	set_tag (a_tag: detachable READABLE_STRING_GENERAL)
			-- Set `tag'; Void leaves it out.
		do
			tag := text_copy (a_tag)
		ensure
			tag_set: is_text_copy (tag, a_tag)
		end

	set_owner (a_owner: detachable OWNER)
			-- Set `owner'; Void leaves it out.
		do
			owner := a_owner
		ensure
			owner_set: owner = a_owner
		end

	set_friends (a_friends: detachable READABLE_INDEXABLE [PET])
			-- Set `friends' to a list of these items; Void leaves it out.
		do
			friends := friends_codec.list (a_friends)
		ensure
			friends_set: friends_codec.is_list (friends, a_friends)
		end

	extend_friends (a_item: PET)
			-- Add `a_item' to `friends'.
		do
			if attached friends as l_value then
				l_value.extend (a_item)
			else
				friends := friends_codec.singleton (a_item)
			end
		ensure
			one_more: friends_codec.count (friends) = old friends_codec.count (friends) + 1
			has_item: attached friends as l_value and then l_value.last = a_item
		end

	set_price (a_price: detachable MONEY)
			-- Set `price'; Void leaves it out.
		do
			price := a_price
		ensure
			price_set: price = a_price
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			name := a_fields.required_text (once "name")
			tag := a_fields.text (once "tag")
			owner := (create {API_MODEL_CODEC [OWNER]}).field (a_fields, once "owner")
			friends := friends_codec.field (a_fields, once "friends")
			price := (create {API_MODEL_CODEC [MONEY]}).field (a_fields, once "price")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_required_text ("name", name)
			a_fields.put_text ("tag", tag, False)
			a_fields.put_value ("owner", owner, False)
			friends_codec.put (a_fields, "friends", friends, False)
			a_fields.put_value ("price", price, False)
		end

feature {NONE} -- Implementation

	friends_codec: API_LIST_CODEC [PET]
			-- What reads and writes it.
		once
			create Result.make (create {PET_CODEC})
		end

end
