class
	MESSAGE_TEST

create
	make

feature {NONE} -- Initialization

	make
			-- Run.
		do
		end

feature -- Access

	message: detachable MESSAGE

	date: detachable DATE_TIME

	json: detachable JSON_OBJECT -- ERROR: JSON_OBJECT is not in the target test of test.ecf

end
