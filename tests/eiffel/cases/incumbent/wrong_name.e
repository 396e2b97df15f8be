class
	RIGHT_NAME -- ERROR: RIGHT_NAME must stand in a file right_name.e

end
