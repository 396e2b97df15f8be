note
	description: "findOrders created object."

class
	FIND_ORDERS_CREATED_OBJECT

inherit
	API_MODEL

	FIND_ORDERS_CREATED

create
	make,
	make_from_json

feature -- Access

	gt: INTEGER_64
			-- The JSON field `gt'.

feature -- Status report

	has_gt: BOOLEAN
			-- Is `gt' set?

feature -- Element change

	set_gt (a_gt: INTEGER_64)
			-- Set `gt'.
		do
			gt := a_gt
			has_gt := True
		ensure
			gt_set: gt = a_gt
			has_gt: has_gt
		end

	unset_gt
			-- Leave `gt' out.
		do
			gt := 0
			has_gt := False
		ensure
			not_has_gt: not has_gt
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			gt := a_fields.integer_64 (once "gt")
			has_gt := a_fields.is_integer_64 (once "gt")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("gt", gt, has_gt, False)
		end

end
